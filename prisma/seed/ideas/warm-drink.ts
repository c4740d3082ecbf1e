import type { IdeaStory } from "../story";

export const warmDrink: IdeaStory = {
  title: "Warm drink and ten minutes before the ward goes quiet",
  author: "amara",
  team: "willow",
  audience: "organisation",
  noticed: `Evenings get tense when the lights go down all at once. We looked back at four hard nights. Each time there had been a quiet moment about an hour before: somebody at the kitchen hatch asking for a drink, and nobody with time to stop.`,
  change: `At half past nine two of us put the kettle on and sit down in the lounge for ten minutes. Everybody is asked one thing: **what would help tonight?** We write the answers on the handover sheet in the person's own words.

- Decaf after six, same as always.
- If you'd rather not sit with people, we ask at your door.
- The office stays empty for those ten minutes.`,
  hope: `Calmer nights, fewer alarms, and people asking for help before help is pushed on them.`,
  shapedBy: "two people staying on the ward, and the night team",
  themes: ["relationships", "avoiding-harm", "safewards"],
  setting: "acute-ward",
  moment: "rising-distress",
  written: [392, "04:10"],
  shared: [391, "05:20"],
  edits: [
    {
      at: [259, "05:05"],
      before: {
        change: `At half past nine two of us put the kettle on and sit down in the lounge for ten minutes. Everybody is asked one thing: **what would help tonight?**

- Decaf after six, same as always.
- The office stays empty for those ten minutes.`,
      },
    },
  ],
  cycles: [
    {
      by: "amara",
      scale: "one-person",
      planned: [386, "04:30"],
      started: [380, "21:30"],
      done: [379, "05:00"],
      studied: [377, "04:40"],
      acted: [377, "04:50"],
      objective: "Find out if sitting down together is even possible at half past nine",
      change: "One of us sits with one person who finds evenings hard, and asks what would help tonight.",
      who: "Amara and one person, who said yes when asked at tea",
      what: "A warm drink, ten minutes, one question",
      when: "One evening, half past nine",
      where: "The end table in the lounge",
      dataPlan: "What was asked for, how long we sat, and whether the office was needed",
      risk: "The person may feel singled out. Somebody else may need us in those ten minutes.",
      stopIf: "The person would rather be left alone, or an alarm sounds",
      mustKnow: "The nurse in charge and the ward next door",
      predictions: [
        {
          question: "Will the person stay for ten minutes?",
          prediction: "Five at most. Evenings are when they walk up and down.",
          result: "Twenty-five. They asked if it was on again tomorrow.",
        },
        {
          question: "Can the office be empty that long?",
          prediction: "Yes, if the notes are done first.",
          result: "Yes. The phone rang twice, and the ward next door picked up because we'd asked them to.",
        },
      ],
      asPlanned: "Yes. Decaf, in the wrong mugs.",
      observations: "Two others came over to see what was going on and got a drink too.",
      problems: "The good mugs were locked away.",
      surprise:
        "What they asked for was the corridor light dimmed, not off. Nobody had ever asked, and it took one minute.",
      learnt: "The question did more than the drink. The drink is what makes the question easy to ask.",
      act: "adapt",
      nextStep:
        "Try it with whoever is in the lounge, for two weeks of one shift's nights, and unlock the mugs.",
    },
    {
      by: "amara",
      scale: "one-shift",
      planned: [283, "05:10"],
      started: [275, "21:30"],
      done: [261, "05:30"],
      studied: [259, "04:20"],
      acted: [259, "04:45"],
      objective: "See if it holds up with whoever happens to be in the lounge",
      change:
        "Two of us sit down in the lounge. Whoever would rather not sit with people is asked at their door. Answers go on the handover sheet.",
      who: "The night shift that Amara works with: two healthcare assistants and a nurse",
      what: "Warm drinks, ten minutes, the same question for everybody",
      when: "Half past nine, ten nights over two weeks",
      where: "The lounge, then a walk along the corridor",
      dataPlan:
        "A tick for each night it happened, requests for as-needed medication from nine to midnight, and alarms",
      risk: "Hot drinks. A busy lounge could get louder, not quieter.",
      stopIf: "Somebody is upset by it, or we drop below three on shift",
      mustKnow: "The nurse in charge, the day team at handover, the kitchen",
      predictions: [
        {
          question: "How many nights out of ten will it happen?",
          prediction: "Six. Somebody will always be needed elsewhere.",
          result: "Eight.",
        },
        {
          question: "Will fewer people ask for as-needed medication before midnight?",
          prediction: "Yes, about a third fewer.",
          result: "No. It stayed the same. People still wanted it and said so sooner.",
        },
        {
          question: "Will the lounge get louder?",
          prediction: "A bit, the first nights.",
          result: "Only on match night.",
        },
      ],
      asPlanned: "Mostly. Eight nights out of ten.",
      observations:
        "People began to answer for each other: “she'll want her door on the latch”. The morning shift started reading the sheet out.",
      problems:
        "The bank colleague on the second weekend hadn't heard of it, so it didn't happen on two nights.",
      surprise:
        "We were looking at medication and nothing moved. What went down was how often anyone pressed the alarm.",
      learnt:
        "It needs one line at handover so that bank staff can do it too. And it's the same for everybody, or it feels like being watched.",
      act: "adapt",
      nextStep: "A line on the handover sheet and a card on the kettle. Then every night, whoever is on.",
    },
    {
      by: "amara",
      scale: "whole-ward",
      planned: [172, "04:00"],
      started: [165, "21:30"],
      done: [10, "05:15"],
      studied: [1, "04:30"],
      acted: [1, "04:55"],
      objective: "Make it what nights do here, also when none of us who began it are on",
      change:
        "Ten minutes at half past nine every night, with the card on the kettle that says how. Answers are read out in the morning.",
      who: "Every night shift, bank colleagues too",
      what: "Warm drinks, ten minutes, what would help tonight, written down and read out",
      when: "Every night for five months",
      where: "Lounge and corridor",
      dataPlan: "A tick each night, requests for as-needed medication, restraints from the ward's own record",
      risk: "It could turn into a tick. People who don't come could be thought of as not joining in.",
      stopIf: "Anybody on the ward says it has become a duty",
      mustKnow: "All night staff, the kitchen, the Saturday ward meeting",
      predictions: [
        {
          question: "Will it happen when the people who began it are away?",
          prediction: "Half of the nights.",
          result:
            "Nearly all. The card on the kettle did it: bank staff said it was the first thing that told them how nights go here.",
        },
        {
          question: "Will there be fewer requests for as-needed medication by now?",
          prediction: "Yes, it will take a few months.",
          result: "No. Those stayed the same all the way through.",
        },
        {
          question: "Will fewer people be restrained?",
          prediction: "We didn't dare to guess.",
          result:
            "Fewer than the year before. We got a new garden at about the same time, so we can't say which it was.",
        },
      ],
      asPlanned: "Yes, nearly every night.",
      observations:
        "The people staying on the ward now put the kettle on. Two of them wrote the card again in better words.",
      problems: "In the week with two new admissions a night, ten minutes became four.",
      surprise:
        "We predicted fewer requests for medication. Those stayed the same. What fell was the number of times anyone had to call for help.",
      learnt:
        "Four minutes still counts. It works because it's asked every night, of everybody, and somebody reads it out in the morning.",
      act: "adopt",
      nextStep:
        "Keep the card on the kettle. A person on the ward and a night colleague look at it together every three months.",
    },
  ],
  measures: [
    {
      name: "Times someone was restrained, each month",
      by: "amara",
      added: [375, "05:10"],
      definition:
        "Every time staff on Willow ward held somebody, day or night, added up by month from the ward's own record. A count only: who, why and how are kept elsewhere.",
      kind: "count",
      unit: "times",
      type: "outcome",
      direction: "down",
      points: {
        every: "month",
        delay: 3,
        values: [9, 7, 8, 9, 7, 9, 8, 7, 9, 8, 8, 7, 6, 5, 6, 4, 5, 3, 5, 4, 3, 4, 2, 4],
        notes: { 13: "The new garden opened this month." },
      },
    },
    {
      name: "Requests for as-needed medication, 9 pm to midnight",
      by: "amara",
      added: [280, "04:50"],
      definition: "How many times anybody asked for it between 9 pm and midnight in the week, given or not.",
      kind: "count",
      unit: "requests",
      type: "outcome",
      direction: "down",
      points: {
        every: "week",
        delay: 1,
        values: [
          11, 9, 12, 8, 10, 13, 9, 11, 8, 12, 10, 9, 13, 8, 11, 10, 12, 9, 11, 8, 10, 12, 9, 13, 10, 8, 11, 9,
          12, 10, 8, 11, 13, 9, 10, 12,
        ],
      },
    },
    {
      name: "Nights when the ten minutes happened",
      by: "amara",
      added: [164, "05:00"],
      definition: "Nights in the week with a tick on the handover sheet, out of seven. Four minutes counts.",
      kind: "ratio",
      unit: "nights",
      type: "process",
      direction: "up",
      target: 90,
      smallCounts: "show",
      points: {
        every: "week",
        delay: 2,
        values: [
          [5, 7],
          [6, 7],
          [4, 7],
          [6, 7],
          [7, 7],
          [6, 7],
          [5, 7],
          [7, 7],
          [6, 7],
          [7, 7],
          [6, 7],
          [5, 7],
          [7, 7],
          [6, 7],
          [7, 7],
          [5, 7],
          [6, 7],
          [7, 7],
          [6, 7],
          [7, 7],
          [5, 7],
          [7, 7],
          [6, 7],
        ],
        notes: { 15: "Two new admissions a night that week." },
      },
    },
  ],
  comments: [
    {
      by: "ruth",
      at: [376, "08:15"],
      body: "I came in at nine last night to see this. I washed up. What do you need so that two of you can sit down at once?",
    },
    {
      by: "amara",
      at: [375, "04:30"],
      body: "Cover from next door for the phone, and the key to the mugs. That's honestly all.",
    },
    {
      by: "callum",
      at: [374, "10:05"],
      body: `From the other side of it: half past nine is when the night starts to feel long. Being asked *what would help* is different from being asked *how are you*. You can actually answer it.`,
    },
    {
      by: "priya",
      at: [258, "12:20"],
      body: "We've no night like yours on Elm, but four o'clock on a Sunday is our half past nine. Could we borrow the card?",
    },
    { by: "amara", at: [257, "04:15"], body: "Please do. It's in the kitchen drawer under the tea towels." },
    {
      by: "joe",
      at: [2, "07:40"],
      body: "What surprised you most, if it wasn't the medication? We'd like to try it on Oak and I'd rather start with your second-best guess than our first.",
    },
  ],
  votes: [
    ["ruth", [376, "08:16"]],
    ["callum", [374, "10:06"]],
    ["priya", [258, "12:21"]],
    ["joe", [200, "14:00"]],
    ["helen", [120, "09:30"]],
    ["marcus", [30, "16:45"]],
  ],
  opens: [["sian", [60, "11:00"]]],
};
