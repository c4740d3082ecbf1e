import type { When } from "./days";
import { badNews } from "./ideas/bad-news";
import { comfortBag } from "./ideas/comfort-bag";
import { goodbyeLetters } from "./ideas/goodbye-letters";
import { warmDrink } from "./ideas/warm-drink";
import type { IdeaStory } from "./story";

/** A team's own idea, the title of the idea it grew out of, and when the team took it on. */
export type AdoptionStory = { story: IdeaStory; source: string; at: When };

const toastOnElm: IdeaStory = {
  title: "Toast at four on Sundays, and what would help this week?",
  author: "priya",
  team: "elm",
  audience: "organisation",
  change: `Willow's ten minutes, moved to where our hard time is. On Sundays at four, when visitors have gone and the week starts to loom, two of us make toast in the ward kitchen with whoever is about. Everybody is asked one thing: **what would help this week?**

- People here live with us for months, so it's about the week and not the night.
- Answers go into each person's own diary, not onto a sheet of ours.
- Whoever lives here can run it. Staff wash up.`,
  shapedBy: "three people who live on Elm, and a cook",
  themes: ["relationships", "avoiding-harm", "safewards"],
  setting: "rehabilitation",
  moment: "rising-distress",
  written: [250, "12:15"],
  shared: [250, "12:15"],
  cycles: [
    {
      by: "priya",
      scale: "few-shifts",
      planned: [248, "12:30"],
      started: [243, "16:00"],
      done: [215, "17:00"],
      studied: [213, "12:10"],
      acted: [213, "12:20"],
      objective: "See if what works at night on Willow works on a Sunday here",
      change: "Ten minutes, warm drinks and Willow's card, as it came, for four Sundays.",
      who: "Two of us, and whoever is in the kitchen at four",
      what: "Warm drinks, the card, one question",
      when: "Four Sundays at four",
      where: "The ward kitchen",
      dataPlan: "Who came, what was asked for, and how Sunday evening went",
      risk: "It could be one more thing that is done for people who cook for themselves",
      stopIf: "It feels like a group that one has to go to",
      mustKnow: "The Sunday shift and the cook",
      predictions: [
        {
          question: "Will people come?",
          prediction: "Six of eleven, as on Willow.",
          result: "Two, and one of them had come to fetch a spoon.",
        },
        {
          question: "Will Sunday evenings be calmer?",
          prediction: "A little.",
          result: "We couldn't tell, with two people.",
        },
      ],
      asPlanned: "Yes, on all four Sundays.",
      observations:
        "On the third Sunday somebody burnt toast. Seven people came to see, and all of them stayed.",
      problems: "Everybody here makes their own tea. Nobody needs us for a drink.",
      surprise: "On Willow it's the drink. On Elm it's toast.",
      learnt:
        "It isn't the drink that does it, it's doing something ordinary together at the hard hour. What is ordinary differs from ward to ward.",
      act: "adapt",
      nextStep:
        "Toast, made by people who live here. And ask about the week, because nobody here thinks in nights.",
    },
    {
      by: "priya",
      scale: "whole-ward",
      planned: [205, "12:00"],
      started: [201, "16:00"],
      done: [112, "17:00"],
      studied: [108, "12:30"],
      acted: [108, "12:45"],
      objective: "See if it keeps going when the people who live here run it",
      change: "Toast every Sunday. Two people who live here are the hosts, and ask the question.",
      who: "Two hosts, who take turns, and one of us for the washing up",
      what: "Toast, the question, a line in one's own diary",
      when: "Every Sunday for three months",
      where: "The ward kitchen",
      dataPlan: "How many came, and what changed in the week because somebody asked",
      risk: "Being a host could turn into a duty",
      stopIf: "A host would rather not, and nobody else would like to",
      mustKnow: "Both Sunday shifts",
      predictions: [
        {
          question: "How many will come by the end?",
          prediction: "Five.",
          result: "Eight on most Sundays, and two who take theirs to their room.",
        },
        {
          question: "Will fewer people ask for as-needed medication on Sunday evenings?",
          prediction: "No. It didn't on Willow.",
          result: "It stayed the same here too.",
        },
      ],
      asPlanned: "All but one Sunday, when the toaster was away for its safety test.",
      observations: "“Ring my brother” stood in one diary for five weeks. In the sixth it was crossed out.",
      problems: "Who pays for the bread.",
      surprise:
        "The hosts asked staff the question as well. It was a good while before any of us could answer.",
      learnt: "Asked by a neighbour it's a different question.",
      act: "adopt",
      nextStep: "Bread is on the ward's order now. The hosts hand over to the next two when they move on.",
    },
  ],
  comments: [
    {
      by: "amara",
      at: [106, "04:40"],
      body: "Toast! We'd never have thought of it. I've told nights that we've got a cousin on Elm.",
    },
    {
      by: "callum",
      at: [105, "11:20"],
      body: "Being asked by somebody who has the same Sunday as you is what makes it.",
    },
  ],
  votes: [
    ["amara", [106, "04:41"]],
    ["callum", [105, "11:21"]],
    ["helen", [99, "18:30"]],
  ],
  opens: [["ruth", [98, "08:20"]]],
};

const bagsFromHome: IdeaStory = {
  title: "A comfort bag packed at home, before it's needed",
  author: "marcus",
  team: "riverside",
  audience: "organisation",
  change: `Oak found that people who come in at night have nothing of their own to pack. We see them before that. At a visit on a calm day we sit down for an hour and pack a bag together: a song list, a photo, a smell they like, a note to themselves. It stays **at home, by the door**, and it's in the plan where it is.`,
  shapedBy: "two people we visit, and Oak, who told us honestly what hadn't worked there",
  themes: ["safewards", "choice", "needs-led"],
  setting: "community",
  moment: "before-admission",
  written: [88, "16:30"],
  shared: [88, "16:30"],
  cycles: [
    {
      by: "marcus",
      scale: "one-person",
      planned: [86, "16:00"],
      started: [79, "10:00"],
      done: [64, "15:00"],
      studied: [63, "16:30"],
      acted: [63, "16:40"],
      objective: "Find out if an hour for a bag is an hour well spent at a visit",
      change: "One person packs a bag with me at their kitchen table.",
      who: "One person, who liked the idea, and me",
      what: "One of Oak's cloth bags, an hour",
      when: "One visit, and a look back two weeks later",
      where: "At home",
      dataPlan: "What went in, and whether it was opened",
      risk: "It could sound as if we expect a hospital stay",
      stopIf: "The person would rather talk about something else",
      mustKnow: "Nobody but the two of us",
      predictions: [
        {
          question: "Will the bag be used within two weeks?",
          prediction: "No, it's for a bad day.",
          result: "Four times, on ordinary evenings.",
        },
        {
          question: "Will it sound as if hospital is coming?",
          prediction: "A bit.",
          result: "They asked exactly that. Calling it “the bag for a rough night” settled it.",
        },
      ],
      asPlanned: "Yes.",
      observations: "The dog's old collar went in. It wouldn't have been on any list of ours.",
      problems: "I was late for the next visit.",
      surprise: "It isn't a bag to take along. It's a bag so as not to have to go.",
      learnt: "At home people have what they need to pack. What was missing on Oak was the home.",
      act: "adapt",
      nextStep: "Five people, three colleagues, and the name “bag for a rough night”.",
    },
    {
      by: "marcus",
      scale: "few-shifts",
      planned: [30, "16:00"],
      started: [23, "09:30"],
      objective: "See if colleagues can do it too, and if bags get opened",
      change: "Five people pack a bag for a rough night, each with the colleague they know best.",
      who: "Five people who said yes, three of us",
      what: "A bag, an hour, one line in the plan that says where it is",
      when: "Six weeks",
      where: "At home",
      dataPlan: "Bags packed, and evenings on which one was opened",
      risk: "An hour is a lot in a full week of visits",
      stopIf: "Anybody misses a visit for it",
      mustKnow: "The duty desk, so that they can ask “shall we open your bag?” on the phone",
      predictions: [
        { question: "How many will be opened?", prediction: "Three of five." },
        { question: "Will the duty desk remember to ask?", prediction: "Half of the time." },
      ],
    },
  ],
  comments: [
    {
      by: "joe",
      at: [62, "13:50"],
      body: "So it needed a door of your own to hang on. I'm glad we wrote down what didn't work.",
    },
  ],
  votes: [
    ["joe", [62, "13:51"]],
    ["callum", [60, "10:15"]],
  ],
  opens: [["amara", [58, "04:30"]]],
};

const goodbyesOnOak: IdeaStory = {
  title: "A goodbye card that's ready in an hour",
  author: "joe",
  team: "oak",
  audience: "organisation",
  change: `People leave Oak fast: told at eleven, gone by two. So there's no last week for Elm's card to go round in. As soon as we know, the person is asked if they'd like one. If they would, it goes round **within the hour**: one line each from whoever is here, staff and neighbours. Whoever misses it writes on a second one, which we post in a plain envelope with a real stamp.`,
  shapedBy: "somebody who left in ten minutes and would have liked to say goodbye",
  themes: ["safewards", "relationships", "lived-experience"],
  setting: "acute-ward",
  moment: "goodbye-and-after",
  written: [74, "14:20"],
  shared: [74, "14:20"],
  cycles: [
    {
      by: "joe",
      scale: "few-shifts",
      planned: [20, "13:30"],
      started: [13, "09:00"],
      objective: "Find out if an hour is enough, and if people want it when they go so fast",
      change: "Everybody who leaves on a weekday is asked. Who says yes gets a card within the hour.",
      who: "Whoever is on the early shift, and one person on the ward who would like to carry it round",
      what: "Ten cards, good pens, plain envelopes, stamps",
      when: "Weekdays for three weeks",
      where: "Oak ward",
      dataPlan: "Asked, said yes, ready in time, posted",
      risk: "An empty card would be worse than none",
      stopIf: "Somebody is upset by being asked",
      mustKnow: "The early shift and the ward clerk, for the post",
      predictions: [
        { question: "How many will be ready in the hour?", prediction: "Half. The others we post." },
        { question: "How many will say yes?", prediction: "Fewer than on Elm. Most just want to go." },
      ],
    },
  ],
  comments: [
    {
      by: "priya",
      at: [72, "12:30"],
      body: "Our last week in your one hour! Start with the neighbours: on Elm they wrote more than we did.",
    },
  ],
  votes: [["priya", [72, "12:31"]]],
  opens: [["callum", [70, "10:30"]]],
};

/** Not everybody tries in public: the others read only that there is one more team. */
const movedVisits: IdeaStory = {
  title: "When a home visit is moved, we sit down to say so",
  author: "priya",
  team: "elm",
  audience: "team",
  change: `Oak does it for leave. With us it's home visits that get moved. Whoever hears of it first tells the person within the hour, sitting down, with the new date or with the day on which we'll know it.`,
  shapedBy: "somebody whose visit was moved twice",
  themes: ["safewards", "relationships", "transparency", "choice"],
  setting: "rehabilitation",
  moment: "leave",
  written: [158, "12:40"],
  shared: [158, "12:40"],
  cycles: [
    {
      by: "priya",
      scale: "one-person",
      planned: [156, "12:30"],
      started: [151, "09:00"],
      done: [140, "15:00"],
      studied: [138, "12:20"],
      acted: [138, "12:30"],
      objective: "See if Oak's hour fits news that comes in bits",
      change:
        "One person, who had asked for this, hears of every change to their visit within the hour, sitting down.",
      who: "One person and the two of us they know best",
      what: "The same chairs, the new date, or the day on which we'll know it",
      when: "Until the visit happens",
      where: "The small lounge on Elm",
      dataPlan: "Changes, how soon they were told, and what the person said",
      risk: "Being sat down could itself come to mean bad news",
      stopIf: "The person would rather hear it on the go",
      mustKnow: "Their named nurse and the family",
      predictions: [
        {
          question: "How often will we manage it within the hour?",
          prediction: "Every time, there won't be many.",
          result: "Four times of five. The visit was moved more often than any of us had noticed.",
        },
      ],
      asPlanned: "Yes, but for one Saturday.",
      observations: "The family began to ring us first, and to say what they knew and what they didn't.",
      problems: "On Saturday nobody knew who should tell.",
      surprise: "It wasn't the news that hurt most. It was hearing it after everybody else.",
      learnt:
        "Who tells matters as much as when. We'd like to get this right for one more person before others read it.",
      act: "adapt",
      nextStep: "One name a day, weekends too, on the board in the office.",
    },
  ],
};

/** In the order in which they happened. */
export const adoptions: readonly AdoptionStory[] = [
  { story: toastOnElm, source: warmDrink.title, at: [250, "12:15"] },
  { story: movedVisits, source: badNews.title, at: [158, "12:40"] },
  { story: bagsFromHome, source: comfortBag.title, at: [88, "16:30"] },
  { story: goodbyesOnOak, source: goodbyeLetters.title, at: [74, "14:20"] },
];
