import { afterSomethingHard } from "./ideas/after-something-hard";
import { badNews } from "./ideas/bad-news";
import { callHome } from "./ideas/call-home";
import { comfortBag } from "./ideas/comfort-bag";
import { draft } from "./ideas/draft";
import { gardenDoor } from "./ideas/garden-door";
import { goodbyeLetters } from "./ideas/goodbye-letters";
import { knowEachOther } from "./ideas/know-each-other";
import { morningPlan } from "./ideas/morning-plan";
import { mutualHelp } from "./ideas/mutual-help";
import { ownWords } from "./ideas/own-words";
import { quietBox } from "./ideas/quiet-box";
import { recoveryTree } from "./ideas/recovery-tree";
import { ringBack } from "./ideas/ring-back";
import type { IdeaStory } from "./story";
import { threePromises } from "./ideas/three-promises";
import { trafficLights } from "./ideas/traffic-lights";
import { twoRealSeries } from "./ideas/two-real-series";
import { wardRoundSheet } from "./ideas/ward-round-sheet";
import { warmDrink } from "./ideas/warm-drink";
import { welcomeAtTheDoor } from "./ideas/welcome-at-the-door";
import { whatWentWell } from "./ideas/what-went-well";

/** Invented, after published practice (Safewards, the NCCMH collaborative, PROMISE), in our own words. */
export const ideas: readonly IdeaStory[] = [
  warmDrink,
  twoRealSeries,
  badNews,
  mutualHelp,
  ringBack,
  goodbyeLetters,
  wardRoundSheet,
  comfortBag,
  quietBox,
  callHome,
  knowEachOther,
  afterSomethingHard,
  gardenDoor,
  trafficLights,
  recoveryTree,
  threePromises,
  ownWords,
  whatWentWell,
  welcomeAtTheDoor,
  morningPlan,
  draft,
];
