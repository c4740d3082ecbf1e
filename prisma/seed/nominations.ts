import type { CastKey } from "./cast";
import type { When } from "./days";
import { badNews } from "./ideas/bad-news";
import { callHome } from "./ideas/call-home";
import { mutualHelp } from "./ideas/mutual-help";
import { warmDrink } from "./ideas/warm-drink";
import type { IdeaStory } from "./story";

export type NominationStory = { idea: IdeaStory; by: CastKey; at: When; why: string };

/** Why people think that others should have these, too. */
export const nominations: readonly NominationStory[] = [
  {
    idea: warmDrink,
    by: "ruth",
    at: [16, "17:20"],
    why: "Two of my wards do it now and neither of them asks me for anything to keep it going. I'd like every new colleague to find it on the first night.",
  },
  {
    idea: mutualHelp,
    by: "callum",
    at: [14, "11:10"],
    why: "I've sat in a lot of morning meetings. This is the first where I was asked what I could give. It runs on people, not on staff, and that's why it lasts.",
  },
  {
    idea: mutualHelp,
    by: "ruth",
    at: [13, "08:15"],
    why: "I came for the meeting and left with help for my spreadsheet. I'd like the acute wards to try it, perhaps three mornings a week to begin with.",
  },
  {
    idea: badNews,
    by: "marcus",
    at: [11, "16:40"],
    why: "We tell people on the phone, on Fridays, and then go home. Sitting down, early, with what happens next would have saved two hard weekends this month.",
  },
  {
    idea: badNews,
    by: "amara",
    at: [6, "04:35"],
    why: "Nights get what the day didn't say. When Oak did this, people who came to us for a night had already been told, and slept.",
  },
  {
    idea: callHome,
    by: "priya",
    at: [4, "12:50"],
    why: "Families ask us about it when somebody moves to Elm. It takes ten minutes on the first evening, and it changes how the whole stay begins.",
  },
];

/** What Helen wrote up, and Callum hasn't answered yet. */
export const waitingProposal = {
  idea: mutualHelp,
  moment: "everyday-life",
  title: "A morning meeting in which everybody gives and asks",
  summary:
    "Fifteen minutes after breakfast, four rounds, chaired by somebody who's staying here. Staff ask for a hand, too.",
  why: `People help each other all day on a ward, and nobody says so. A meeting about what's broken and what's for lunch leaves that out.

Here the quietest person turned out to have the most to offer. About six in ten come, and **it isn't the same six in ten**: it goes round. People who have just arrived come on their third day.

We don't know whether it works where people stay for a few days only. Nobody has tried that yet.`,
  how: `1. **After breakfast, for fifteen minutes**, in the room where breakfast was. Ring a bell.
2. A person who's staying here chairs it, with a co-chair who's learning. Staff come, and don't chair.
3. Four rounds: **thanks** from yesterday, **news** from the ward, **who could do with a hand** today, **who's got a hand to give**.
4. Staff ask for something real: a hem, a spreadsheet, a song for Saturday.
5. Somebody who came last week knocks for people who are new, and saves them a seat.
6. Stop when the time is up. What's left over is for tomorrow.`,
  need: `- A rota for the chairs, kept by the chairs
- Four questions on a sheet of paper, and a bell
- Colleagues at breakfast who come, weekends too`,
  watchFor: `- **Thanks have to go in every direction.** If it's only staff who thank people for being good, stop and say so.
- Somebody may ask for help and hear nothing. The chair comes back to them before the end.
- Nobody has to come, and nobody is knocked for twice who'd rather not be.
- It doesn't need staff to run it. It needs staff to come.`,
  drafted: [9, "18:35"],
  ready: [2, "18:05"],
  notes: [
    {
      by: "priya",
      at: [7, "13:15"],
      body: "The chairs have read it. They'd like step two to say “don't chair” in so many words, because every new member of staff tries.",
    },
    { by: "helen", at: [6, "18:25"], body: "It does now. Please thank the chairs." },
  ],
} as const satisfies Record<string, unknown> & {
  idea: IdeaStory;
  notes: readonly { by: CastKey; at: When; body: string }[];
};
