import type { CastKey } from "./cast";
import type { When } from "./days";
import { goodbyeLetters } from "./ideas/goodbye-letters";
import { wardRoundSheet } from "./ideas/ward-round-sheet";
import { warmDrink } from "./ideas/warm-drink";
import type { IdeaStory } from "./story";

export const stayOnAWard = {
  slug: "a-stay-on-an-inpatient-ward",
  title: "A stay on an inpatient ward",
  summary:
    "From the hard days at home to the weeks after goodbye: what people who work and stay here have tried, kept and written down for each other.",
  added: [300, "10:15"],
} as const satisfies { slug: string; title: string; summary: string; added: When };

export type PracticeStory = {
  ideas: readonly IdeaStory[];
  moment: string;
  title: string;
  summary: string;
  why: string;
  how: string;
  need: string;
  watchFor: string;
  drafted: When;
  ready: When;
  agreed: When;
  published: When;
  /** What was said about the draft before it was agreed to. */
  notes: readonly { by: CastKey; at: When; body: string }[];
  readBy: readonly (readonly [CastKey, When])[];
};

/** Drafted and published by Helen, agreed to by Callum. */
export const practices: readonly PracticeStory[] = [
  {
    ideas: [goodbyeLetters],
    moment: "goodbye-and-after",
    title: "Goodbye letters, written by everybody",
    summary:
      "In somebody's last week a card goes round the ward. They leave with words worth keeping, if they'd like to.",
    how: `1. **Ask first.** In their last week, somebody they like asks: “Would you like a card from the ward? Read out, handed over, posted, or not at all?”
2. If it's a yes, **start the card in the lounge**, not in the office. Neighbours on the ward write too, and often write the best lines.
3. One line each: *something I'll remember about you*. Send it round with the tea trolley, to the cleaner and the porter as well.
4. Read the lines before you hand it over. If one is clumsy, ask its writer for another.
5. Give it the way they chose. Stay for a moment: it can be a lot to hear.
6. Somebody who left without telling us gets theirs by post, in a plain envelope with a real stamp.`,
    need: `- A big card (fourteen people wrote on the first one) and a good pen
- A small box of cards that the ward community looks after
- Plain envelopes and stamps`,
    watchFor: `- **“No, thank you” is as good an answer as yes.** Moving to another ward may not be a goodbye somebody wants. Don't ask twice.
- A nearly empty card can hurt more than none. Start early, and go and find people.
- No surnames, no reasons for the stay, nothing that belongs in notes. It may end up on a fridge.
- It fades when staff keep it going alone. It lasts where the people staying here own it.`,
    why: `People leave with a bag, a box of tablets and a form about what went wrong. Nobody used to take home what we liked about having them here.

It was made for the person who leaves. It turned out to do as much for those who stay: they can see that leaving is possible.`,
    drafted: [74, "18:30"],
    ready: [70, "17:45"],
    agreed: [66, "11:20"],
    published: [62, "09:40"],
    notes: [
      {
        by: "callum",
        at: [69, "10:50"],
        body: "Please put the asking first, and say that nobody is asked twice. The card is the easy part.",
      },
      { by: "helen", at: [68, "18:15"], body: "It's step one now, and again under what to watch for." },
    ],
    readBy: [
      ["ruth", [60, "08:10"]],
      ["marcus", [58, "17:05"]],
    ],
  },
  {
    ideas: [wardRoundSheet],
    moment: "ward-round-and-planning",
    title: "Three questions before the ward round",
    summary:
      "The afternoon before, sit down with a cup of tea and write the person's three questions. The round begins with them.",
    how: `1. **The afternoon before**, ask whether they'd like to get ready for the round together. Make the tea first.
2. Fill in one page, in their words: what's going well, what I'm worried about, **my three questions**, who I'd like beside me.
3. Would they rather do it with a visitor they trust? Show the visitor how, and stay near.
4. In the morning, put the page at the top of the round's list and make sure that the person they named knows when to come.
5. **The round begins with question one.** The doctor reads it out, before anything else is said.
6. Write each answer on the page. Where nobody knows, write *who will find out* and *when you'll hear*.
7. The page is theirs. They keep it.`,
    need: `- The one-page sheet in large print (a copy lives in the ward's print folder)
- Twenty minutes on the afternoon before, somewhere that isn't the corridor
- A consultant who has agreed to begin with the questions`,
    watchFor: `- **Some questions aren't for a round.** One of the first was about a dog, and it was the one that mattered. Somebody has to own those too.
- It shouldn't cost anybody their fresh air. If the afternoon is short, five minutes and one question still count.
- Somebody who can't hold a pen may have the most to say. You write, they talk.
- If it hangs on two colleagues it stops when they're off. Show a third how it's done.
- If they'd rather not, that's fine. Ask again next week.`,
    why: `On ward-round day people used to wait all morning, sit in front of six of us, and forget what they'd come to ask.

We thought it would make rounds longer, and it hasn't so far. We thought families would ring less the next day. They rang as often, with better questions.`,
    drafted: [48, "18:05"],
    ready: [44, "18:20"],
    agreed: [39, "12:10"],
    published: [34, "09:15"],
    notes: [
      {
        by: "callum",
        at: [43, "10:30"],
        body: "I'd have wanted to know that I could bring my sister. Can “who I'd like beside me” be on the sheet and not a favour?",
      },
      { by: "helen", at: [42, "17:50"], body: "It's on the sheet, and step four is about ringing them." },
    ],
    readBy: [
      ["tom", [2, "03:35"]],
      ["ruth", [33, "08:05"]],
      ["joe", [30, "14:15"]],
    ],
  },
  {
    ideas: [warmDrink],
    moment: "rising-distress",
    title: "Ten minutes and a warm drink before the ward goes quiet",
    summary:
      "At half past nine two of us sit down with everybody who'd like to, and ask one thing: what would help tonight?",
    how: `1. **Ten to half past nine:** notes done, mugs unlocked, kettle on. Ask the ward next door to pick up the phone.
2. **Half past nine:** two of you sit down in the lounge with whoever is there. Sit, don't stand. Decaf for everybody.
3. Ask each person the same thing: **“What would help tonight?”** Then wait. It often takes a moment.
4. Whoever would rather not sit with people is asked at their door.
5. If it can be done now, do it now. The first answer we ever got was a corridor light dimmed. It took one minute.
6. Write each answer on the handover sheet **in the person's own words**.
7. In the morning, somebody reads the answers out at handover.`,
    need: `- Two people for ten minutes, and the ward next door for the phone
- Decaf, milk, and the key to the mugs
- The card on the kettle, so that bank colleagues can do it on their first night`,
    watchFor: `- **Busy night? Four minutes still counts.** What helps is that it's every night, and that somebody asks.
- It's for everybody in the same way, or it feels like being watched. Nobody has to come.
- Hot drinks: fill the mugs two thirds, and follow each person's plan.
- If somebody asks for their medication or wants to talk to the nurse, that's an answer too. Get the nurse.
- Anybody may say that it has become a duty. Then talk about it at the Saturday meeting.`,
    why: `We looked back at four hard nights. Before each of them there had been a quiet moment: somebody at the kitchen hatch, asking for a drink, and nobody with time to stop.

The drink makes the question easy to ask, and the question does the work. People here now put the kettle on themselves.`,
    drafted: [12, "18:40"],
    ready: [5, "18:10"],
    agreed: [1, "13:30"],
    published: [1, "16:05"],
    notes: [
      {
        by: "callum",
        at: [4, "10:15"],
        body: "Say that medication stayed the same. Somebody will try this hoping it goes down, and give up for the wrong reason.",
      },
      {
        by: "helen",
        at: [3, "18:00"],
        body: "Amara's own words say it best, so they stand beside it under how we know.",
      },
    ],
    readBy: [],
  },
];
