import type { Consent, QuotedRole } from "~/domain/shaping/consent";
import type { Rung } from "~/domain/shaping/ladder";
import type { ShaperRole } from "~/domain/shaping/shaper-roles";
import type { CastKey } from "./cast";
import { badNews } from "./ideas/bad-news";
import { goodbyeLetters } from "./ideas/goodbye-letters";
import { mutualHelp } from "./ideas/mutual-help";
import { wardRoundSheet } from "./ideas/ward-round-sheet";
import { warmDrink } from "./ideas/warm-drink";

type Quoted = { by: CastKey; role: QuotedRole; words: string; agreedTo: Consent; daysAgo: number };

/** How an idea of the demonstration and its cycles were shaped, by roles, and what people said. */
export type ShapingStory = {
  idea: string;
  askedFirst: ShaperRole;
  roles: readonly ShaperRole[];
  rung: Rung;
  cycles: readonly { number: number; planned: Rung; inTheEnd: Rung; roles: readonly ShaperRole[] }[];
  named?: readonly CastKey[];
  quotes?: readonly Quoted[];
};

export const shapings: readonly ShapingStory[] = [
  {
    idea: warmDrink.title,
    askedFirst: "assistant",
    roles: ["patient", "assistant"],
    rung: "consulting",
    cycles: [
      { number: 1, planned: "informing", inTheEnd: "informing", roles: ["patient", "assistant"] },
      { number: 2, planned: "consulting", inTheEnd: "engaging", roles: ["patient", "assistant", "nurse"] },
      {
        number: 3,
        planned: "co-designing",
        inTheEnd: "co-designing",
        roles: ["patient", "peer-worker", "assistant"],
      },
    ],
    named: ["callum"],
    quotes: [
      {
        by: "amara",
        role: "patient",
        words: "Nobody asked me to calm down. Somebody asked if I take sugar.",
        agreedTo: "printed",
        daysAgo: 60,
      },
      {
        by: "amara",
        role: "patient",
        words: "I put the cups out now. It's the first thing here that's mine to do.",
        agreedTo: "organisation",
        daysAgo: 40,
      },
    ],
  },
  {
    idea: mutualHelp.title,
    askedFirst: "partner",
    roles: ["patient", "partner", "therapist"],
    rung: "co-designing",
    cycles: [
      { number: 1, planned: "co-designing", inTheEnd: "engaging", roles: ["patient", "therapist"] },
      {
        number: 2,
        planned: "co-designing",
        inTheEnd: "co-producing",
        roles: ["patient", "partner", "therapist"],
      },
    ],
    named: ["callum"],
    quotes: [
      {
        by: "priya",
        role: "peer-worker",
        words: "It was odd to be asked what I can do, after a year of what I can't.",
        agreedTo: "organisation",
        daysAgo: 150,
      },
    ],
  },
  {
    idea: goodbyeLetters.title,
    askedFirst: "patient",
    roles: ["patient", "partner", "therapist"],
    rung: "co-producing",
    cycles: [{ number: 1, planned: "co-designing", inTheEnd: "co-producing", roles: ["patient", "partner"] }],
  },
  {
    idea: wardRoundSheet.title,
    askedFirst: "carer",
    roles: ["patient", "carer", "therapist", "doctor"],
    rung: "consulting",
    cycles: [
      { number: 2, planned: "consulting", inTheEnd: "engaging", roles: ["patient", "carer", "doctor"] },
    ],
    quotes: [
      {
        by: "helen",
        role: "carer",
        words: "For once I knew what would be talked about before it was over.",
        agreedTo: "team",
        daysAgo: 100,
      },
    ],
  },
  {
    idea: badNews.title,
    askedFirst: "patient",
    roles: ["nurse"],
    rung: "informing",
    cycles: [{ number: 2, planned: "informing", inTheEnd: "consulting", roles: ["patient", "nurse"] }],
  },
];
