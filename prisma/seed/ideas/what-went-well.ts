import type { IdeaStory } from "../story";

export const whatWentWell: IdeaStory = {
  title: "Handover begins with something a person did well",
  author: "joe",
  team: "oak",
  audience: "team",
  noticed: `Our handover goes bed by bed through what went wrong. By the end of it the new shift is tired and hasn't met anybody yet.`,
  change: `For each person we say one thing they did well or enjoyed, before anything else. If nobody can think of one, that's the job for the shift.`,
  hope: `That we walk onto the ward looking forward to seeing people.`,
  shapedBy: "the late shift",
  themes: ["safewards", "staff-support"],
  setting: "acute-ward",
  moment: "everyday-life",
  written: [20, "14:20"],
  shared: [20, "14:45"],
  cycles: [
    {
      by: "joe",
      scale: "one-shift",
      planned: [14, "14:30"],
      started: [11, "13:30"],
      objective: "Try it at the one o'clock handover and see if it takes longer",
      change: "One good thing about each person comes first, at the one o'clock handover.",
      who: "Early and late shift",
      what: "One sentence each",
      when: "Two weeks of weekdays",
      where: "The office on Oak",
      dataPlan: "Minutes the handover takes; people for whom nobody had a sentence",
      risk: "Risks could be said too late, or not at all",
      stopIf: "Anything that matters for safety is missed",
      mustKnow: "Ruth, and both shift leaders",
      predictions: [
        { question: "How much longer will it take?", prediction: "Five minutes." },
        {
          question: "For how many people will we have no sentence?",
          prediction: "One or two, always the same.",
        },
      ],
    },
  ],
  comments: [
    {
      by: "ruth",
      at: [19, "08:10"],
      body: "I'll take the first five minutes of the floor so that nobody has to rush. Tell me if it's still too tight.",
    },
  ],
  votes: [["ruth", [19, "08:11"]]],
};
