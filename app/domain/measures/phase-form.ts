import { z } from "zod";
import { neededText, readForm, text, type ReadForm } from "~/domain/safety/read-form";
import { countUpTo, FEWEST_FOR_BASELINE, type Phase } from "./phases-in-force";

export type PhaseForm = Phase & { reason: string };

const schema = z.object({
  kind: z.enum(["start", "baseline"], "Choose what happens at this number"),
  date: text(20).pipe(z.string().min(1, "Choose the number")),
  reason: neededText(200, "Say why. Everybody reads it under the chart."),
});

export function readPhaseForm(form: FormData): ReadForm<PhaseForm> {
  return readForm(schema, form);
}

/**
 * Why lines can't start, or stop being worked out, at the point of this date; null when they can. `dates` are those of
 * the measure's points, oldest first, `usable` those that count for lines, and `phases` what was picked before.
 */
export function phaseProblem(
  { dates, usable }: { dates: readonly string[]; usable: ReadonlySet<string> },
  phases: readonly Phase[],
  { kind, date }: Phase,
): string | null {
  const position = dates.indexOf(date);
  if (position === -1) return "There's no number on that date any more. Choose another.";
  if (kind === "start") return startProblem(position, phases, date);
  const firstStart = phases
    .filter((phase) => phase.kind === "start")
    .map((phase) => phase.date)
    .sort()[0];
  if (firstStart !== undefined && firstStart <= date)
    return "New lines start before this number. Choose one from before that.";
  return fewProblem(countUpTo(usable, date));
}

/** Each start is a chart of its own, with lines and a reason that are drawn every time somebody looks. */
export const mostStarts = 50;

/** `starts` are those that were picked before, without the one this would take the place of. */
export function fullProblem(starts: number, { kind }: Phase): string | null {
  if (kind !== "start" || starts < mostStarts) return null;
  return `The lines of one chart start anew up to ${mostStarts} times, and these do already. Take one away first.`;
}

function startProblem(position: number, phases: readonly Phase[], date: string): string | null {
  if (position === 0) return "The lines start at the first number anyway. Choose a later one.";
  const baseline = phases.find(({ kind }) => kind === "baseline");
  return baseline && baseline.date >= date
    ? "The lines are worked out from numbers after this one as well. Choose a later number, or take that away first."
    : null;
}

function fewProblem(numbers: number): string | null {
  if (numbers >= FEWEST_FOR_BASELINE) return null;
  const there = numbers === 1 ? "there's 1" : `there are ${numbers}`;
  return `It takes ${FEWEST_FOR_BASELINE} numbers or more, without those that are left out. Up to here ${there}. Choose a later number.`;
}
