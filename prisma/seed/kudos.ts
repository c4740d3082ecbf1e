import type { KudosAudience } from "~/domain/recognition/kudos-form";
import type { CastKey, TeamKey } from "./cast";
import type { When } from "./days";
import { comfortBag } from "./ideas/comfort-bag";
import { gardenDoor } from "./ideas/garden-door";
import { mutualHelp } from "./ideas/mutual-help";
import { ownWords } from "./ideas/own-words";
import { recoveryTree } from "./ideas/recovery-tree";
import { ringBack } from "./ideas/ring-back";
import { warmDrink } from "./ideas/warm-drink";

/** Thanks among the cast. An idea in a team's name is only ever thanked for with its team. */
export type KudosStory = {
  from: CastKey;
  people: readonly CastKey[];
  team?: TeamKey;
  /** The title of the idea they are about. */
  idea?: string;
  audience: KudosAudience;
  at: When;
  message: string;
};

export const kudos: readonly KudosStory[] = [
  {
    from: "helen",
    people: ["amara"],
    idea: warmDrink.title,
    audience: "shared",
    at: [196, "08:40"],
    message:
      "I sat in on your ten minutes last night. You asked what would help, and then you wrote down exactly what was said, not what we'd have said. I've been in this job a long time and I learnt something at half past nine.",
  },
  {
    from: "callum",
    people: ["priya"],
    idea: mutualHelp.title,
    audience: "shared",
    at: [171, "11:50"],
    message:
      "You asked the meeting for help with something you really couldn't do on your own. You could feel the room change. That's when it stopped being a staff meeting with patients in it.",
  },
  {
    from: "ruth",
    people: [],
    team: "riverside",
    idea: ringBack.title,
    audience: "shared",
    at: [112, "16:25"],
    message:
      "A family on Oak told me that somebody from your team rang at five to five only to say “not today, tomorrow at ten”. They slept. Thank you for keeping such a small promise so well.",
  },
  {
    from: "priya",
    people: ["joe"],
    idea: comfortBag.title,
    audience: "shared",
    at: [88, "13:15"],
    message:
      "You wrote down for everybody that you'd ordered sixty bags and that hardly one got used. So we skipped the bags and kept the hour. It's the most useful thing I've read on here.",
  },
  {
    from: "marcus",
    people: ["callum"],
    audience: "private",
    at: [63, "17:10"],
    message:
      "You told me straight that my letter read like a telling-off. You were right, and you were kind about it. I write them differently now.",
  },
  {
    from: "joe",
    people: ["amara", "ruth"],
    idea: gardenDoor.title,
    audience: "shared",
    at: [49, "13:30"],
    message:
      "You showed me the door, the key, and the two evenings that didn't go to plan. Nobody ever shows you those. It saved us a month.",
  },
  {
    from: "amara",
    people: ["callum"],
    idea: recoveryTree.title,
    audience: "shared",
    at: [24, "05:10"],
    message:
      "I read the leaves at four in the morning, all of them. One says that somebody remembered how she takes her tea. I've worked nights for eleven years and never knew what stayed with people.",
  },
  {
    from: "helen",
    people: [],
    team: "willow",
    idea: ownWords.title,
    audience: "shared",
    at: [3, "08:15"],
    message:
      "I came to your handover and said nothing, as agreed. One page was read out, in that person's words, and nobody had tidied them up. You could hear everybody listen. Thank you, all of you.",
  },
  {
    from: "ruth",
    people: ["tom"],
    audience: "shared",
    at: [2, "14:50"],
    message:
      "Second day, and you noticed that somebody had nobody to eat with, and sat down. Nobody asked you to. That's the whole job.",
  },
  {
    from: "amara",
    people: ["tom"],
    audience: "private",
    at: [1, "06:50"],
    message:
      "You stayed calm last night because you'd asked me what to do before you needed it. Ask me anything, any time. I was new once, and nobody told me that I could.",
  },
];
