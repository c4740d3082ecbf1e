import type { IdeaStory } from "../story";

/** Taken back by its author: she and the moderators see it. */
export const trafficLights: IdeaStory = {
  title: "Traffic light cards on bedroom doors",
  author: "priya",
  team: "elm",
  audience: "organisation",
  noticed: `It's hard to know when to knock.`,
  change: `A card on each door that people turn to green, amber or red.`,
  hope: `Fewer knocks at the wrong moment.`,
  shapedBy: "",
  themes: ["environment"],
  setting: "rehabilitation",
  moment: "everyday-life",
  written: [66, "12:00"],
  shared: [65, "12:15"],
  withdrawn: [61, "11:30"],
  comments: [
    {
      by: "callum",
      at: [63, "10:10"],
      body: "I wouldn't want the whole corridor to see my colour. Could we ask the morning meeting before this goes any further?",
    },
    {
      by: "priya",
      at: [62, "12:00"],
      body: "You're right, and so did they say. I'll take it down and start again with the question.",
    },
  ],
  votes: [["joe", [64, "14:00"]]],
};
