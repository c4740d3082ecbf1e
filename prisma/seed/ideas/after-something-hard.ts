import type { IdeaStory } from "../story";

export const afterSomethingHard: IdeaStory = {
  title: "After something hard, somebody goes round",
  author: "ruth",
  team: "willow",
  audience: "organisation",
  noticed: `After an alarm we write it up, we look after the person and each other, and the twelve people who saw or heard it sit in their rooms and wonder. I asked five of them. Nobody had been to see them.`,
  change: `Within the hour, one person who wasn't part of it goes round everybody who saw or heard. Three sentences: what you may have heard is over, everybody is being looked after, is there anything you need? I'll do it myself whenever I'm in, so that I know what I'm asking for.`,
  hope: `That nobody is left alone with it.`,
  shapedBy: "five people who told me what it's like to hear it through the wall",
  themes: ["safewards", "safety", "relationships"],
  setting: "acute-ward",
  moment: "after-an-incident",
  written: [84, "17:40"],
  shared: [83, "18:05"],
  cycles: [
    {
      by: "ruth",
      scale: "few-shifts",
      planned: [80, "17:30"],
      started: [76, "08:00"],
      done: [34, "18:00"],
      studied: [31, "17:45"],
      acted: [31, "18:00"],
      objective: "Do it myself first",
      change: "When I'm in the building, I go round within the hour.",
      who: "Me",
      what: "Three sentences, and then listening",
      when: "Six weeks",
      where: "Willow and Oak",
      dataPlan: "Times I went, out of times it was needed while I was in; what people asked for",
      risk: "A matron at the door may look like an inspection",
      stopIf: "People would rather it were somebody they know",
      mustKnow: "Both wards, so that they ring me",
      predictions: [
        {
          question: "How often will I manage it?",
          prediction: "Every time, it's my own idea.",
          result:
            "Half of the times. Twice nobody rang me, three times I was in a meeting I could have left.",
        },
        {
          question: "What will people ask for?",
          prediction: "To know what happened.",
          result: "To know whether the other person was all right. Almost nobody asked what happened.",
        },
      ],
      asPlanned: "Half of the time.",
      observations: "One person asked me to sit down. I hadn't thought of sitting down.",
      problems: "I'm in the building forty hours of a hundred and sixty-eight.",
      surprise: "I predicted every time and managed half. I'd have been cross with a ward that told me that.",
      learnt:
        "It can't hang on me. It's ten minutes, people know how to do it, and what they need from me is permission to leave the paperwork for ten minutes.",
      act: "adapt",
      nextStep:
        "I say in both handovers that the form can wait ten minutes. Somebody on shift goes round, and I go when I can.",
    },
  ],
  comments: [
    {
      by: "amara",
      at: [30, "04:40"],
      body: "Thank you for writing down your half. We've done it four nights out of six since you said the form can wait.",
    },
    { by: "callum", at: [29, "10:20"], body: "“Is he all right?” Yes. That's the one you lie awake with." },
    { by: "marcus", at: [27, "16:00"], body: "Sitting down seems to be in every idea on here." },
  ],
  votes: [
    ["amara", [30, "04:41"]],
    ["callum", [29, "10:21"]],
    ["joe", [28, "14:00"]],
    ["marcus", [27, "16:01"]],
    ["priya", [26, "12:00"]],
  ],
  opens: [["helen", [26, "19:00"]]],
};
