import type { OpportunityAudience } from "~/domain/opportunities/opportunity-audience";
import type { CastKey, TeamKey } from "./cast";
import { comfortBag } from "./ideas/comfort-bag";
import { gardenDoor } from "./ideas/garden-door";
import { quietBox } from "./ideas/quiet-box";
import { warmDrink } from "./ideas/warm-drink";

/** A note of the demonstration, so many days old. Its number only has to look drawn. */
export type OpportunityStory = {
  id: number;
  by: CastKey;
  team: TeamKey;
  daysAgo: number;
  moment: string;
  audience: OpportunityAudience;
  noticed: string;
  possible: string;
  /** The title of an idea of the same team that grew out of it. */
  grew?: string;
};

export const opportunities: readonly OpportunityStory[] = [
  {
    id: 614_208_377,
    by: "amara",
    team: "willow",
    daysAgo: 100,
    moment: "rising-distress",
    audience: "organisation",
    noticed: "From half past eight on somebody walked the corridor, up and down, and everybody saw it.",
    possible: "One of us could have walked along. It takes four minutes there and back.",
    grew: warmDrink.title,
  },
  {
    id: 287_940_156,
    by: "amara",
    team: "willow",
    daysAgo: 98,
    moment: "everyday-life",
    audience: "organisation",
    noticed: "The question at the garden door was asked eleven times before anybody's voice was raised.",
    possible: "Somebody could have asked why the door is locked after tea.",
    grew: gardenDoor.title,
  },
  {
    id: 951_033_624,
    by: "ruth",
    team: "willow",
    daysAgo: 66,
    moment: "ward-round-and-planning",
    audience: "team",
    noticed: "The plan was read out to a room of seven, and then the person it was about was asked in.",
    possible: "They could have come in first and begun.",
  },
  {
    id: 430_717_289,
    by: "tom",
    team: "willow",
    daysAgo: 2,
    moment: "welcome",
    audience: "team",
    noticed:
      "Somebody who had just arrived sat with a coat on for two hours, because nobody said it's all right to stay.",
    possible: "A hook by the chair, and somebody who says: that one is yours.",
  },
  {
    id: 166_582_903,
    by: "amara",
    team: "willow",
    daysAgo: 37,
    moment: "rising-distress",
    audience: "organisation",
    noticed: "The television was turned off in the middle of the last five minutes of the match.",
    possible: "We could know what's on, and let it end.",
  },
  {
    id: 702_415_568,
    by: "ruth",
    team: "willow",
    daysAgo: 36,
    moment: "rising-distress",
    audience: "team",
    noticed:
      "At handover the office door was closed and four people stood in front of it, one of them crying.",
    possible: "One of us could be out there during handover, always.",
  },
  {
    id: 538_196_041,
    by: "joe",
    team: "oak",
    daysAgo: 99,
    moment: "leave",
    audience: "organisation",
    noticed:
      "Shoes on, coat on, bag packed since nine. At eleven somebody said that there are no staff for it.",
    possible: "It was known at eight. Somebody could have said it at eight, sitting down.",
  },
  {
    id: 845_671_230,
    by: "joe",
    team: "oak",
    daysAgo: 97,
    moment: "rising-distress",
    audience: "organisation",
    noticed: "“I need my music” was said three times, and the headphones were in the locked cupboard.",
    possible: "A bag with such things within reach, packed by whoever needs them.",
    grew: comfortBag.title,
  },
  {
    id: 319_854_776,
    by: "ruth",
    team: "oak",
    daysAgo: 40,
    moment: "settling-in",
    audience: "organisation",
    noticed: "On the third day somebody still didn't know any of our names, and called everyone “nurse”.",
    possible: "Say your name each time, until they laugh at you for it.",
  },
  {
    id: 673_029_415,
    by: "joe",
    team: "oak",
    daysAgo: 12,
    moment: "after-an-incident",
    audience: "team",
    noticed: "Everybody was asked how they were, except for those who had only watched.",
    possible: "A round with tea for the day room, too.",
  },
  {
    id: 224_763_598,
    by: "priya",
    team: "elm",
    daysAgo: 101,
    moment: "rising-distress",
    audience: "organisation",
    noticed:
      "The corridor was so loud that somebody put both hands over their ears and was asked to sit still.",
    possible: "Somewhere quiet to go to, without having to ask.",
    grew: quietBox.title,
  },
  {
    id: 760_348_112,
    by: "callum",
    team: "elm",
    daysAgo: 38,
    moment: "goodbye-and-after",
    audience: "organisation",
    noticed: "Somebody left on a Tuesday after five months, and on Wednesday the name was off the board.",
    possible: "A goodbye that the others know of the day before.",
  },
  {
    id: 492_607_831,
    by: "helen",
    team: "juniper",
    daysAgo: 39,
    moment: "everyday-life",
    audience: "organisation",
    noticed: "Supper was cleared while somebody was still looking for their glasses.",
    possible: "One plate could wait.",
  },
];
