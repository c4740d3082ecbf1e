import type { IdeaStory } from "../story";

export const threePromises: IdeaStory = {
  title: "Three promises each way, on the fridge",
  author: "helen",
  team: "juniper",
  audience: "organisation",
  noticed: `There are thirty-one rules on Juniper's walls, and I couldn't find who had asked for any of them. New people learn them by breaking them.`,
  change: `Take them all down for a day. Sit together and agree on three things people may expect of staff and three that we may expect of one another. Those go on the fridge. Everything else has to earn its place back.`,
  hope: `That everybody could say all six without looking.`,
  shapedBy: "nobody yet: we're looking for people on Juniper who'd like to run it with us",
  themes: ["safewards", "choice", "environment"],
  setting: "older-people",
  moment: "settling-in",
  written: [37, "18:30"],
  shared: [36, "19:00"],
  comments: [
    {
      by: "priya",
      at: [32, "12:10"],
      body: "We did a count after reading this. Forty-four. One says “do not remove this notice”.",
    },
  ],
  votes: [["priya", [32, "12:11"]]],
};
