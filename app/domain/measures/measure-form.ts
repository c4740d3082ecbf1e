import { z } from "zod";
import {
  neededText,
  readForm,
  refused,
  text,
  type FieldErrors,
  type ReadForm,
} from "~/domain/safety/read-form";
import { chartProblem, rulesProblem } from "./chart-choices";
import { CHART_KINDS, RULE_SETS, type ChartKind, type RuleSet } from "./chart-kinds";
import {
  isBetweenEvents,
  MEASURE_KINDS,
  type Direction,
  type MeasureKind,
  type MeasureType,
} from "./measure-kinds";
import { parseNumber } from "./parse-number";
import { RECOMMENDED } from "./recommend-chart";
import type { SmallCounts } from "./small-counts";
import { soundsCounted } from "./sounds-counted";

export type MeasureForm = {
  name: string;
  definition: string;
  kind: MeasureKind;
  unit: string;
  type: MeasureType;
  direction: Direction;
  target: number | null;
  chart: ChartKind | "";
  rules: RuleSet | "";
  screens: boolean;
};

export type MeasureChange = MeasureForm & { smallCounts: SmallCounts; isConfirmed: boolean };

const fields = {
  name: neededText(120, "Give it a short name"),
  definition: neededText(1000, "Say exactly what is counted, by whom and when"),
  kind: z.enum(
    MEASURE_KINDS.map(({ value }) => value),
    "Choose what kind of number it is",
  ),
  unit: text(40),
  type: z.enum(["outcome", "process", "balancing"], "Choose what it tells you"),
  direction: z.enum(["up", "down", "neither"], "Choose which way you hope it goes"),
  target: text(40),
  chart: z.enum(["", ...CHART_KINDS], "Choose a chart from the list").default(""),
  rules: z.enum(["", ...RULE_SETS], "Choose rules from the list").default(""),
  screens: z
    .enum(["yes", "no"], "Choose one of the two")
    .default("yes")
    .transform((value) => value === "yes"),
};

/** Asked of something measured that sounds like a count; answered once, and not kept. */
const countsNobody = z
  .string()
  .optional()
  .transform((value) => value === "yes");

const newMeasure = z.object({ ...fields, countsNobody });

const changedMeasure = z.object({
  ...fields,
  countsNobody,
  smallCounts: z.enum(["organisation", "team-only", "show"], "Choose who sees small numbers"),
  confirmed: z
    .string()
    .optional()
    .transform((value) => value === "yes"),
});

export function readMeasureForm(form: FormData): ReadForm<MeasureForm> {
  const read = readForm(newMeasure, form);
  if (!read.ok) return read;
  const { countsNobody: isAnswered, ...typed } = read.value;
  return withTarget(form, typed, isAnswered ? null : askIfCounted(typed));
}

/** `kindBefore` is what it is by now: only a new kind is asked about, since one with numbers has to stay. */
export function readMeasureChange(form: FormData, kindBefore: MeasureKind): ReadForm<MeasureChange> {
  const read = readForm(changedMeasure, form);
  if (!read.ok) return read;
  const { confirmed: isConfirmed, countsNobody: isAnswered, ...typed } = read.value;
  const isAsked = !isAnswered && typed.kind !== kindBefore;
  return withTarget(form, { ...typed, isConfirmed }, isAsked ? askIfCounted(typed) : null);
}

function askIfCounted(typed: Pick<MeasureForm, "kind" | "name" | "unit">): string | null {
  const word = typed.kind === "value" ? soundsCounted(typed) : null;
  return (
    word &&
    `“${word}” sounds like a count. Choose “A count” above, so that small numbers stay with your team. If nobody is counted here, tick this.`
  );
}

type WithTypedTarget = Omit<MeasureForm, "target"> & { target: string };

/** The target as a number of the measure's kind, a share in per cent; and a chart that suits the kind. */
function withTarget<T extends WithTypedTarget>(
  form: FormData,
  typed: T,
  asked: string | null,
): ReadForm<T & { target: number | null }> {
  const parsed = parseNumber(typed.target, "value");
  const target = "problem" in parsed ? null : parsed.number;
  const problems = Object.entries({
    target: "problem" in parsed ? parsed.problem : targetProblem(typed.kind, target),
    ...chartProblems(typed),
    countsNobody: asked,
  }).flatMap(([name, problem]) => (problem ? [[name, problem]] : []));
  if (problems.length > 0) return refused(form, Object.fromEntries(problems) as FieldErrors);
  const hasOwnUnit = typed.kind === "ratio" || isBetweenEvents(typed.kind);
  return { ok: true, value: { ...typed, unit: hasOwnUnit ? "" : typed.unit, target } };
}

function chartProblems({ kind, chart, rules }: WithTypedTarget): Record<"chart" | "rules", string | null> {
  const chartWords = chart === "" ? null : chartProblem(kind, chart);
  const drawn = chart || RECOMMENDED[kind].chart;
  return { chart: chartWords, rules: rules === "" || chartWords ? null : rulesProblem(drawn, rules) };
}

function targetProblem(kind: MeasureKind, target: number | null): string | null {
  if (target === null) return null;
  if (isBetweenEvents(kind)) return NO_TARGET_BETWEEN;
  if (kind === "ratio" && (target < 0 || target > 100))
    return "A share is between 0 and 100 per cent. Type a number from 0 to 100.";
  if (kind === "rate" && target < 0) return "A rate can't be below 0. Type 0 or more.";
  return kind === "count" && target < 0 ? "A count can't be below 0. Type 0 or more." : null;
}

const NO_TARGET_BETWEEN =
  "Leave this empty. Aiming for a number of days makes it harder to write down that something happened.";
