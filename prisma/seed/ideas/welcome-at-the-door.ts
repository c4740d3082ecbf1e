import type { IdeaStory } from "../story";

export const welcomeAtTheDoor: IdeaStory = {
  title: "Two-minute welcome at the door",
  author: "callum",
  team: "riverside",
  audience: "organisation",
  noticed: `When I came in, the first person I met asked for my belt. I know why. I still remember it as the welcome.`,
  change: `Before anything is taken, checked or signed, one person meets you at the door and spends two minutes on this, and only this:

1. My name is, and I'm here for you until nine.
2. What would you like to be called?
3. Are you hungry? Is anybody waiting to hear that you've arrived?`,
  hope: `That the first thing people remember is a person.`,
  shapedBy: "four people who have been through that door",
  themes: ["lived-experience", "relationships", "safety"],
  setting: "everywhere",
  moment: "welcome",
  written: [16, "10:40"],
  shared: [15, "11:05"],
  comments: [
    {
      by: "joe",
      at: [13, "14:50"],
      body: "We could do this on Oak tomorrow, except at three in the morning with one nurse on the door. What would the thirty-second one be?",
    },
    {
      by: "callum",
      at: [12, "10:15"],
      body: "Number three. Always number three.",
    },
  ],
  votes: [
    ["joe", [13, "14:51"]],
    ["amara", [11, "05:10"]],
    ["priya", [8, "12:30"]],
  ],
  opens: [["helen", [7, "18:40"]]],
};
