import { z } from "zod";
import { neededText, readForm, text, type ReadForm } from "~/domain/safety/read-form";
import { FEWEST_FOR_MAKING_DATA_COUNT, type Phase } from "./chart-input";
import { chosenChart } from "./recommend-chart";

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
 * the measure's points, oldest first, and `phases` what was picked before.
 */
export function phaseProblem(
  measure: Parameters<typeof chosenChart>[0],
  dates: readonly string[],
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
  return fewProblem(chosenChart(measure).rules, position + 1);
}

function startProblem(position: number, phases: readonly Phase[], date: string): string | null {
  if (position === 0) return "The lines start at the first number anyway. Choose a later one.";
  const baseline = phases.find(({ kind }) => kind === "baseline");
  return baseline && baseline.date >= date
    ? "The lines are worked out from numbers after this one as well. Choose a later number, or take that away first."
    : null;
}

function fewProblem(rules: string, points: number): string | null {
  if (!rules.startsWith("making-data-count") || points >= FEWEST_FOR_MAKING_DATA_COUNT) return null;
  return `Making Data Count works lines out from ${FEWEST_FOR_MAKING_DATA_COUNT} numbers or more. Up to here there ${points === 1 ? "is 1" : `are ${points}`}. Choose a later number, or draw the chart with other rules.`;
}
