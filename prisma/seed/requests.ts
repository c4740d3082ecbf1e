import type { AnswerCounts } from "~/domain/requests/answers";
import type { RequestAudience } from "~/domain/requests/request-audience";
import type { CastKey, TeamKey } from "./cast";
import type { When } from "./days";
import { comfortBag } from "./ideas/comfort-bag";
import { gardenDoor } from "./ideas/garden-door";

export type RequestStory = {
  words: string;
  by: CastKey;
  team: TeamKey;
  audience: RequestAudience;
  kept: When;
  /** The title of an idea that started from it. */
  idea?: string;
  tallies: readonly (AnswerCounts & { by: CastKey; at: When })[];
};

/** Counted before the first test of the idea, and after it. */
export const requests: readonly RequestStory[] = [
  {
    words: "Going outside in the evening",
    by: "amara",
    team: "willow",
    audience: "organisation",
    kept: [75, "03:20"],
    idea: gardenDoor.title,
    tallies: [
      { by: "amara", at: [75, "06:40"], yes: 0, yesAnd: 0, notNow: 7, no: 11 },
      { by: "ruth", at: [67, "20:30"], yes: 0, yesAnd: 5, notNow: 6, no: 9 },
      { by: "amara", at: [58, "21:10"], yes: 6, yesAnd: 8, notNow: 5, no: 0 },
      { by: "amara", at: [21, "21:20"], yes: 3, yesAnd: 2, notNow: 1, no: 0 },
    ],
  },
  {
    words: "Having my own things with me",
    by: "joe",
    team: "oak",
    audience: "organisation",
    kept: [166, "13:20"],
    idea: comfortBag.title,
    tallies: [
      { by: "joe", at: [166, "20:10"], yes: 0, yesAnd: 0, notNow: 5, no: 8 },
      { by: "joe", at: [140, "20:00"], yes: 0, yesAnd: 6, notNow: 7, no: 5 },
      { by: "ruth", at: [96, "19:50"], yes: 5, yesAnd: 9, notNow: 0, no: 0 },
    ],
  },
  {
    words: "Staying up late",
    by: "ruth",
    team: "willow",
    audience: "team",
    kept: [9, "11:00"],
    tallies: [],
  },
];
