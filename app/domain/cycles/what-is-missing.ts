import { stateOf, type CycleTimes } from "./cycle-state";
import { scaleSize } from "./scales";

export type CycleWords = CycleTimes & {
  number: number;
  scale: string;
  who: string;
  when: string;
  dataPlan: string;
  risk: string;
  stopIf: string;
  mustKnow: string;
  surprise: string;
  learnt: string;
  predictions: readonly { position: number; question: string; prediction: string; result: string }[];
};

/** One kind sentence, and where what it asks for is written. Nothing of it is ever needed to go on. */
export type Missing = { form: "plan" | "do" | "study"; field: string; says: string };

/** What would make a cycle teach more, as far as it can still be written. A cycle that was decided is left in peace. */
export function whatIsMissing(cycle: CycleWords): Missing[] {
  const state = stateOf(cycle);
  if (state === "acted") return [];
  if (state === "planned" || state === "started") return missingFromPlan(cycle);
  return [...missingFromDo(cycle), ...(state === "studied" ? missingFromStudy(cycle) : [])];
}

function missingFromPlan(cycle: CycleWords): Missing[] {
  return [
    ...couldBeSmaller(cycle),
    ...missingPredictions(cycle),
    ...planSentences.filter(({ field }) => cycle[field] === ""),
  ];
}

const smallFirst = 3;

/** Asked of a first test that hasn't begun: afterwards its size is as it was. */
function couldBeSmaller(cycle: CycleWords): Missing[] {
  const isBig = scaleSize(cycle.scale) > smallFirst;
  if (cycle.number > 1 || cycle.startedAt !== null || !isBig) return [];
  return [
    {
      form: "plan",
      field: "scale",
      says: "A first test teaches most when it's tiny. Could it begin with one person or one shift?",
    },
  ];
}

function missingPredictions({ predictions }: CycleWords): Missing[] {
  if (predictions.length === 0)
    return [
      {
        form: "plan",
        field: "question-1",
        says: "A prediction makes the learning bigger. What do you think will happen?",
      },
    ];
  return predictions
    .filter(({ prediction }) => prediction === "")
    .map(({ position, question }) => ({
      form: "plan",
      field: `prediction-${position}`,
      says: `“${question}” Write what you expect. A guess is enough.`,
    }));
}

const planSentences = [
  { form: "plan", field: "risk", says: "Think for a minute about what could go wrong." },
  { form: "plan", field: "stopIf", says: "Agree what would make you stop, so that it feels safe to try." },
  { form: "plan", field: "mustKnow", says: "Say who must know, so that nobody is taken by surprise." },
  { form: "plan", field: "dataPlan", says: "Decide what you'll jot down. A tally on paper will do." },
  { form: "plan", field: "who", says: "Say who will do it." },
  { form: "plan", field: "when", says: "Say when, so that it happens." },
] as const satisfies readonly (Missing & { field: keyof CycleWords })[];

function missingFromDo(cycle: CycleWords): Missing[] {
  if (cycle.doneAt !== null) return [];
  return [
    {
      form: "do",
      field: "asPlanned",
      says: "You can still write down how it went: others will want to know.",
    },
  ];
}

function missingFromStudy({ predictions, surprise, learnt }: CycleWords): Missing[] {
  const open = predictions
    .filter(({ result }) => result === "")
    .map(({ position, question, prediction }) => ({
      form: "study" as const,
      field: `result-${position}`,
      says: `What happened with “${question || prediction}”?`,
    }));
  const sentences: Missing[] = [
    {
      form: "study",
      field: "learnt",
      says: "Say in a line what you learnt. It's what the next team looks for.",
    },
    {
      form: "study",
      field: "surprise",
      says: "Did anything surprise you? Surprises are worth as much as improvements.",
    },
  ];
  return [...open, ...sentences.filter(({ field }) => (field === "learnt" ? learnt : surprise) === "")];
}
