import type { Settlement } from "~/domain/leadership/settle-form";
import type { CastKey } from "./cast";
import type { When } from "./days";
import { gardenDoor } from "./ideas/garden-door";
import { ownWords } from "./ideas/own-words";
import { quietBox } from "./ideas/quiet-box";
import { wardRoundSheet } from "./ideas/ward-round-sheet";
import { warmDrink } from "./ideas/warm-drink";
import type { IdeaStory } from "./story";

export type EndorsementStory = {
  idea: IdeaStory;
  by: CastKey;
  at: When;
  message: string;
  pledge?: {
    what: string;
    /** So many days before the demonstration is planted; below nought it is still to come. */
    dueDaysAgo: number;
    settled?: { at: When; status: Settlement; outcome: string };
  };
};

/** What two leaders said about five ideas, oldest first. */
export const endorsements: readonly EndorsementStory[] = [
  {
    idea: warmDrink,
    by: "ruth",
    at: [374, "08:40"],
    message:
      "I came to look and ended up washing the mugs. What I like is the question: nobody was asked how they were, they were asked what would help. That's care before anything has gone wrong.",
    pledge: {
      what: "Ask Oak to pick up Willow's phone from half past nine, every night, and get a key to the good mugs that stays on the ward.",
      dueDaysAgo: 360,
      settled: {
        at: [362, "17:30"],
        status: "kept",
        outcome:
          "Oak has picked up since Monday, and they asked what took us so long. The key hangs by the kettle.",
      },
    },
  },
  {
    idea: wardRoundSheet,
    by: "ruth",
    at: [99, "08:20"],
    message:
      "Three questions first, and then the six of us. I've sat in rounds for twenty years and would have liked this page as a daughter.",
    pledge: {
      what: "Bring Willow's consultant to a Thursday round on Juniper within three weeks.",
      dueDaysAgo: 78,
      settled: {
        at: [76, "18:10"],
        status: "not-kept",
        outcome:
          "We had two Thursdays in the diary, and both times Willow needed her more. I'd picked days that suited me. I should have asked her first what would work: she'd rather talk to Helen on the phone, with the page in front of her, and they've now fixed that themselves.",
      },
    },
  },
  {
    idea: quietBox,
    by: "helen",
    at: [60, "17:50"],
    message:
      "Thank you for writing down what you predicted and what you got. I show this one to people who think that an idea has to work to be worth sharing.",
  },
  {
    idea: ownWords,
    by: "helen",
    at: [13, "17:40"],
    message:
      "We ask people to own a plan that we wrote for them. This turns it round, in one page and with a cup of tea.",
    pledge: {
      what: "Listen at three handovers where a front page is read out, then ask the records team to make room for it at the top of the plan.",
      dueDaysAgo: -10,
    },
  },
  {
    idea: gardenDoor,
    by: "ruth",
    at: [12, "08:15"],
    message:
      "You found a no that nobody could give a reason for, and you tried a yes. I'd like us to look for more of those.",
    pledge: {
      what: "Walk round the gardens of Willow and Oak with estates, and write here which doors can stay open and what it would take.",
      dueDaysAgo: -4,
    },
  },
];
