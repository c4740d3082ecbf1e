import { z } from "zod";
import { neededText, readForm, refused, text, type ReadForm } from "~/domain/safety/read-form";
import {
  isBetweenEvents,
  MEASURE_KINDS,
  type Direction,
  type MeasureKind,
  type MeasureType,
} from "./measure-kinds";
import { parseNumber } from "./parse-number";
import type { SmallCounts } from "./small-counts";

export type MeasureForm = {
  name: string;
  definition: string;
  kind: MeasureKind;
  unit: string;
  type: MeasureType;
  direction: Direction;
  target: number | null;
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
};

const newMeasure = z.object(fields);

const changedMeasure = z.object({
  ...fields,
  smallCounts: z.enum(["organisation", "team-only", "show"], "Choose who sees small numbers"),
  confirmed: z
    .string()
    .optional()
    .transform((value) => value === "yes"),
});

export function readMeasureForm(form: FormData): ReadForm<MeasureForm> {
  const read = readForm(newMeasure, form);
  return read.ok ? withTarget(form, read.value) : read;
}

export function readMeasureChange(form: FormData): ReadForm<MeasureChange> {
  const read = readForm(changedMeasure, form);
  if (!read.ok) return read;
  const { confirmed: isConfirmed, ...typed } = read.value;
  return withTarget(form, { ...typed, isConfirmed });
}

type WithTypedTarget = { kind: MeasureKind; unit: string; target: string };

/** The target as a number of the measure's kind: a share is hoped for in per cent. */
function withTarget<T extends WithTypedTarget>(
  form: FormData,
  typed: T,
): ReadForm<T & { target: number | null }> {
  const parsed = parseNumber(typed.target, "value");
  const problem = "problem" in parsed ? parsed.problem : targetProblem(typed.kind, parsed.number);
  if ("problem" in parsed || problem) return refused(form, { target: problem ?? "" });
  const hasOwnUnit = typed.kind === "ratio" || isBetweenEvents(typed.kind);
  return { ok: true, value: { ...typed, unit: hasOwnUnit ? "" : typed.unit, target: parsed.number } };
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
