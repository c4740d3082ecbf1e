import type { IdeaStory } from "../story";

export const ownWords: IdeaStory = {
  title: "The plan in my own words",
  author: "amara",
  team: "willow",
  audience: "organisation",
  inTeamName: true,
  noticed: `Care plans here are written about people. One person read theirs and said: “I don't know who this is.” The front page uses our words for things they have their own words for.`,
  change: `The front page of the plan is written by the person, as they'd say it: what a good day looks like, what a bad one looks like, what helps, what makes it worse. A member of staff offers to write it down if writing is hard, word for word. It's read out at every handover.`,
  hope: `That people recognise themselves in their plan, and that a colleague who has never met them knows what helps.`,
  shapedBy: "three people on the ward, and a carer",
  themes: ["needs-led", "lived-experience", "transparency"],
  setting: "acute-ward",
  moment: "ward-round-and-planning",
  written: [26, "03:30"],
  shared: [24, "05:00"],
  cycles: [
    {
      by: "amara",
      scale: "one-person",
      planned: [9, "04:30"],
      started: [5, "10:00"],
      objective: "Find out what it takes to write one front page together",
      change: "One person writes the front page of their plan. It's read out at the next two handovers.",
      who: "One person who asked for it, and the healthcare assistant they know best",
      what: "A blank page with four questions, a pen and a cup of tea",
      when: "One afternoon this week, then two handovers",
      where: "The quiet room",
      dataPlan: "How long it took, whose words are on it, and what the handover did with it",
      risk: "Something painful may come up. Words written on a bad day may stay on the page too long.",
      stopIf: "The person wants to stop, or would rather not have it read out",
      mustKnow: "The named nurse and the person's carer, if they wish",
      predictions: [
        {
          question: "How long will it take?",
          prediction: "An hour, in two goes.",
        },
        {
          question: "Will it be read out at both handovers?",
          prediction: "At one of them. Mornings are rushed.",
        },
        {
          question: "Will the person say “that's me”?",
          prediction: "Yes, or we've written it down wrong.",
        },
      ],
    },
  ],
  comments: [
    {
      by: "callum",
      at: [22, "13:15"],
      body: "Could it have a date on it, and a line for “this has changed”? Mine from three years ago would make you laugh now.",
    },
    { by: "amara", at: [21, "04:50"], body: "Yes. Going on the page today, in those words." },
    {
      by: "helen",
      at: [14, "17:20"],
      body: "I'd like to hear one read out. May I come to a handover, and say nothing?",
    },
  ],
  votes: [
    ["callum", [22, "13:16"]],
    ["helen", [14, "17:21"]],
    ["priya", [12, "12:00"]],
    ["joe", [6, "15:10"]],
  ],
  opens: [["ruth", [20, "08:30"]]],
};
