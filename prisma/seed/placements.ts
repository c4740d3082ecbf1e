import type { Continuum, Eyes, Place } from "~/domain/cycles/continua";
import { afterSomethingHard } from "./ideas/after-something-hard";
import { badNews } from "./ideas/bad-news";
import { comfortBag } from "./ideas/comfort-bag";
import { gardenDoor } from "./ideas/garden-door";
import { goodbyeLetters } from "./ideas/goodbye-letters";
import { mutualHelp } from "./ideas/mutual-help";
import { quietBox } from "./ideas/quiet-box";
import { ringBack } from "./ideas/ring-back";
import { wardRoundSheet } from "./ideas/ward-round-sheet";
import { warmDrink } from "./ideas/warm-drink";

/** Where practice stood before a cycle of the demonstration, and after: written down when it was studied. */
export type PlacementStory = {
  idea: string;
  cycle: number;
  eyes: Eyes;
  continuum: Continuum;
  before: Place;
  after: Place;
};

type Step = readonly [cycle: number, before: Place, after: Place];

function placed(
  { title: idea }: { title: string },
  continuum: Continuum,
  eyes: Eyes,
  ...steps: Step[]
): PlacementStory[] {
  return steps.map(([cycle, before, after]) => ({ idea, continuum, eyes, cycle, before, after }));
}

/** Seven people are behind one row of the whole organisation, and too few behind most others. */
export const placements: readonly PlacementStory[] = [
  ...placed(warmDrink, "invitation-force", "staff", [1, "near-second", "near-second"]),
  ...placed(
    warmDrink,
    "invitation-force",
    "staff",
    [2, "near-second", "between"],
    [3, "between", "near-first"],
  ),
  ...placed(
    warmDrink,
    "invitation-force",
    "patient",
    [2, "second", "near-second"],
    [3, "near-second", "near-first"],
  ),
  ...placed(warmDrink, "care-control", "staff", [1, "near-second", "between"], [2, "between", "between"]),
  ...placed(warmDrink, "care-control", "patient", [2, "second", "between"]),
  ...placed(warmDrink, "with-to", "staff", [1, "near-second", "between"], [2, "between", "near-first"]),
  ...placed(
    badNews,
    "invitation-force",
    "staff",
    [1, "near-second", "near-second"],
    [2, "near-second", "between"],
  ),
  ...placed(
    badNews,
    "relationship-authority",
    "staff",
    [1, "second", "near-second"],
    [3, "near-second", "near-first"],
  ),
  ...placed(badNews, "relationship-authority", "carer", [3, "second", "between"]),
  ...placed(mutualHelp, "invitation-force", "staff", [1, "between", "between"], [2, "between", "near-first"]),
  ...placed(mutualHelp, "with-to", "staff", [1, "near-second", "between"], [2, "between", "first"]),
  ...placed(ringBack, "invitation-force", "staff", [1, "between", "between"], [2, "between", "near-first"]),
  ...placed(ringBack, "recovery-avoidance", "carer", [2, "near-second", "between"]),
  ...placed(wardRoundSheet, "invitation-force", "staff", [1, "between", "between"], [2, "between", "first"]),
  ...placed(wardRoundSheet, "with-to", "staff", [1, "near-second", "between"], [2, "between", "near-first"]),
  ...placed(wardRoundSheet, "with-to", "patient", [2, "second", "between"]),
  ...placed(goodbyeLetters, "invitation-force", "staff", [2, "between", "first"]),
  ...placed(
    goodbyeLetters,
    "relationship-authority",
    "staff",
    [1, "between", "near-first"],
    [2, "near-first", "first"],
  ),
  ...placed(afterSomethingHard, "invitation-force", "staff", [1, "between", "near-first"]),
  ...placed(afterSomethingHard, "with-to", "staff", [1, "second", "near-second"]),
  ...placed(comfortBag, "with-to", "staff", [1, "near-second", "near-first"], [2, "near-first", "first"]),
  ...placed(
    quietBox,
    "recovery-avoidance",
    "staff",
    [1, "second", "near-second"],
    [2, "near-second", "between"],
  ),
  ...placed(gardenDoor, "with-to", "staff", [1, "second", "between"]),
  ...placed(gardenDoor, "recovery-avoidance", "staff", [1, "second", "second"]),
];
