import type { IdeaStory } from "../story";

export const morningPlan: IdeaStory = {
  title: "Night staff write the morning plan",
  author: "amara",
  team: "willow",
  audience: "organisation",
  noticed: `At six in the morning we know who slept, who was up worrying about a phone call, and who said they'd love to go out today. At seven fifteen it becomes “settled night”.`,
  change: `At half past five the night staff write three lines for the day staff: **who needs something early, what they asked for, who they'd like it from.** Said in person at handover, left on the desk, gone by lunch.`,
  hope: `That what people tell us at night is done in the day, and that nights feel part of the ward.`,
  shapedBy: "",
  themes: ["staff-support", "needs-led"],
  setting: "acute-ward",
  moment: "everyday-life",
  written: [3, "05:35"],
  shared: [3, "05:50"],
  comments: [],
  votes: [["callum", [2, "09:30"]]],
};
