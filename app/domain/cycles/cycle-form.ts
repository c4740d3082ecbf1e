import { z } from "zod";
import { neededText, readForm, refused, text, type ReadForm } from "~/domain/safety/read-form";
import { actNames, findAct, type Act } from "./acts";
import { isCalendarDay } from "./first-day";
import { gapNames, type Gap } from "./gaps";
import { scaleNames, type Scale } from "./scales";

/** The questions a plan has room for. */
export const positions = [1, 2, 3, 4, 5] as const;

export type Asked = { position: number; question: string; prediction: string };

export type PlanForm = {
  objective: string;
  change: string;
  scale: Scale;
  predictions: Asked[];
  who: string;
  what: string;
  when: string;
  where: string;
  dataPlan: string;
  risk: string;
  stopIf: string;
  mustKnow: string;
  startsOn: string;
  /** The day on which they want to look at it together, or empty. */
  studyOn: string;
};

const day = text(10).refine(
  (value) => value === "" || isCalendarDay(value),
  "Give the day as year, month, day, such as 2026-03-27",
);

const plan = z.object({
  objective: text(1000),
  change: neededText(2000, "Say what you will try"),
  scale: z.enum(scaleNames, "Choose how big this test is. Small is good"),
  who: text(500),
  what: text(1000),
  when: text(500),
  where: text(500),
  dataPlan: text(1000),
  risk: text(1000),
  stopIf: text(1000),
  mustKnow: text(1000),
  startsOn: day,
  studyOn: day,
  "question-1": text(500),
  "question-2": text(500),
  "question-3": text(500),
  "question-4": text(500),
  "question-5": text(500),
  "prediction-1": text(1000),
  "prediction-2": text(1000),
  "prediction-3": text(1000),
  "prediction-4": text(1000),
  "prediction-5": text(1000),
});

/** Only the change and the scale are needed: whatever else is missing is said kindly, later. */
export function readPlanForm(form: FormData): ReadForm<PlanForm> {
  const read = readForm(plan, form);
  return read.ok ? { ok: true, value: planFrom(read.value) } : read;
}

function planFrom(fields: z.infer<typeof plan>): PlanForm {
  const { objective, change, scale, who, what, when, where, dataPlan, risk, stopIf, mustKnow } = fields;
  const predictions = positions
    .map((n) => ({ position: n, question: fields[`question-${n}`], prediction: fields[`prediction-${n}`] }))
    .filter((asked) => asked.question !== "" || asked.prediction !== "");
  return {
    ...{ objective, change, scale, who, what, when, where, dataPlan, risk, stopIf, mustKnow },
    startsOn: fields.startsOn,
    studyOn: fields.studyOn,
    predictions,
  };
}

export type DoForm = { asPlanned: string; observations: string; problems: string; startsOn: string };

const done = z.object({
  asPlanned: text(2000),
  observations: text(2000),
  problems: text(2000),
  startsOn: day,
});

export function readDoForm(form: FormData): ReadForm<DoForm> {
  const read = readForm<DoForm>(done, form);
  if (!read.ok) return read;
  const { asPlanned, observations, problems } = read.value;
  return asPlanned + observations + problems === ""
    ? refused(form, { asPlanned: "Write a line about what happened" })
    : read;
}

/** What came of a question, and how that lies to what was expected. */
export type Result = { position: number; result: string; gap: Gap | "" };

export type StudyForm = { results: Result[]; surprise: string; learnt: string };

const gap = z.enum([...gapNames, ""], "Choose one of the list").default("");

const studied = z.object({
  surprise: text(2000),
  learnt: text(2000),
  "result-1": text(1000),
  "result-2": text(1000),
  "result-3": text(1000),
  "result-4": text(1000),
  "result-5": text(1000),
  "gap-1": gap,
  "gap-2": gap,
  "gap-3": gap,
  "gap-4": gap,
  "gap-5": gap,
});

export function readStudyForm(form: FormData): ReadForm<StudyForm> {
  const read = readForm(studied, form);
  if (!read.ok) return read;
  const { surprise, learnt } = read.value;
  const results = positions.map((n) => ({
    position: n,
    result: read.value[`result-${n}`],
    gap: read.value[`gap-${n}`],
  }));
  const isEmpty = surprise + learnt + results.map(({ result, gap }) => result + gap).join("") === "";
  if (isEmpty) return refused(form, { learnt: "Write a line about what you saw or learnt" });
  return { ok: true, value: { results, surprise, learnt } };
}

export type ActForm = { act: Act; learnt: string; nextStep: string };

const acted = z.object({
  act: z.enum(actNames, "Choose what happens next"),
  learnt: neededText(2000, "Say what you learnt. It helps the next team, whatever you decide"),
  nextStep: text(2000),
});

/** What was learnt is always asked for; adopting says how it will last, adapting what changes next. */
export function readActForm(form: FormData): ReadForm<ActForm> {
  const read = readForm<ActForm>(acted, form);
  if (!read.ok) return read;
  const needs = findAct(read.value.act)?.needs ?? "";
  return needs !== "" && read.value.nextStep === "" ? refused(form, { nextStep: needs }) : read;
}

/** What somebody is told whose words came second. */
export const changedMeanwhile =
  "Somebody else wrote on this cycle meanwhile. Your words are kept below. Check them, then save again.";
