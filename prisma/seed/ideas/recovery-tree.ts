import type { IdeaStory } from "../story";

export const recoveryTree: IdeaStory = {
  title: "A recovery tree in the corridor",
  author: "callum",
  team: "elm",
  audience: "organisation",
  noticed: `Most of our walls tell people what not to do. When I was here I'd have liked to know that anybody had ever got better.`,
  change: `A tree painted on the long wall. Anyone who leaves, or comes back to visit, can hang a leaf: one thing that helped. No names. People choose the colour.`,
  hope: `A wall that says: people have been where you are.`,
  shapedBy: "the art group",
  themes: ["lived-experience", "environment"],
  setting: "rehabilitation",
  moment: "settling-in",
  written: [44, "10:00"],
  shared: [43, "10:30"],
  cycles: [
    {
      by: "callum",
      scale: "few-shifts",
      planned: [38, "10:30"],
      started: [30, "13:00"],
      done: [2, "15:00"],
      objective: "Hang the first leaves and see if anybody stops to read",
      change: "A tree on brown paper, not paint yet, with leaves from six people who have left.",
      who: "Six people who come back for the Wednesday group, and the art group",
      what: "Paper, string, leaves, pegs at a height anyone can reach",
      when: "Four weeks",
      where: "The long wall by the garden door",
      dataPlan: "Leaves on the tree each Wednesday. I'll sit on the bench and see who stops.",
      risk: "A leaf could say something that's hard to read on a bad day. Pegs and string.",
      stopIf: "The art group or the nurse in charge isn't happy with it",
      mustKnow: "The estates team about the wall, and the nurse in charge about the string",
      predictions: [
        { question: "How many leaves after four weeks?", prediction: "Ten, if I nag." },
        { question: "Who reads it?", prediction: "Visitors more than people staying here." },
      ],
      asPlanned: "Mostly. Paper clips and no string, because of the worry about string.",
      observations:
        "Paper clips instead of string. The leaves nearest the door get touched the most, you can see it.",
      problems: "Somebody took one leaf away. I hope it helped.",
    },
  ],
  comments: [
    {
      by: "priya",
      at: [28, "12:15"],
      body: "Night staff have asked if they may hang one. They've been here longest of all.",
    },
    { by: "callum", at: [27, "10:10"], body: "Yes! Different colour?" },
    { by: "amara", at: [25, "04:35"], body: "Same colour please." },
  ],
  votes: [
    ["priya", [28, "12:16"]],
    ["amara", [25, "04:36"]],
  ],
  opens: [["marcus", [19, "16:00"]]],
};
