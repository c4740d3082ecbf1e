import { isSoFar } from "~/domain/measures/shown-analysis";
import { hasLines, type DrawnPoint } from "./chart-facts";
import type { ChartLayout } from "./chart-layout";
import { round } from "./chart-shapes";

export type LineName = "centre" | "lower" | "upper";

/** A stretch along which a line stays where it is. */
interface Step {
  phase: number;
  from: number;
  to: number;
  y: number;
}

/** How far a line reaches past the first and the last point of its phase, in parts of the gap between two points. */
const REACH = 0.36;

/** One line of the chart as path data: level where it stays, stepped where it moves, stopped where there is none or a phase ends. */
export function linePath(name: LineName, layout: ChartLayout, which: "settled" | "so-far"): string {
  return runsOf(stepsOf(name, layout))
    .filter((run) => isRunSoFar(run, layout) === (which === "so-far"))
    .map((run) => `M${run[0]?.from ?? 0} ${run[0]?.y ?? 0}${along(run)}`)
    .join("");
}

function isRunSoFar(run: readonly Step[], { facts }: ChartLayout): boolean {
  const phase = facts.analysis.phases[run[0]?.phase ?? 0];
  return phase !== undefined && isSoFar(phase);
}

/** What lies between limits that are settled, as one closed shape for each stretch that has both. */
export function bandPath(layout: ChartLayout): string {
  if (!hasLines(layout.facts)) return "";
  const settled = (name: LineName) => runsOf(stepsOf(name, layout)).filter((run) => !isRunSoFar(run, layout));
  const [upper, lower] = [settled("upper"), settled("lower")];
  if (upper.length !== lower.length) return "";
  return upper
    .map((run, index) => {
      const back = [...(lower[index] ?? [])].reverse();
      const bottom = back.map(({ from, y }) => `V${y}H${from}`).join("");
      return `M${run[0]?.from ?? 0} ${run[0]?.y ?? 0}${along(run)}${bottom}z`;
    })
    .join("");
}

function along(run: readonly Step[]): string {
  return run.map(({ to, y }, index) => (index === 0 ? `H${to}` : `V${y}H${to}`)).join("");
}

function stepsOf(name: LineName, layout: ChartLayout): (Step | null)[] {
  const { points, places, yAt } = layout;
  const steps: (Step | null)[] = [];
  points.forEach((point, index) => {
    const value = point.analysed?.[name] ?? null;
    if (!point.analysed || value === null || !Number.isFinite(value)) {
      steps.push(null);
      return;
    }
    const [from, to] = reachOf(index, points, places);
    const step = { phase: point.analysed.phase, from: round(from), to: round(to), y: round(yAt(value)) };
    const before = steps.at(-1);
    if (before && before.phase === step.phase && before.y === step.y) before.to = step.to;
    else steps.push(step);
  });
  return steps;
}

function reachOf(index: number, points: readonly DrawnPoint[], places: readonly number[]): [number, number] {
  const x = places[index] ?? 0;
  const isSamePhase = (other: number) => points[other]?.analysed?.phase === points[index]?.analysed?.phase;
  const gap = (other: number) => Math.abs((places[other] ?? x) - x);
  const before = isSamePhase(index - 1) ? gap(index - 1) / 2 : edge(gap(index - 1), gap(index + 1));
  const after = isSamePhase(index + 1) ? gap(index + 1) / 2 : edge(gap(index + 1), gap(index - 1));
  return [x - before, x + after];
}

function edge(gap: number, otherGap: number): number {
  return Math.min((gap || otherGap) * REACH, 8);
}

function runsOf(steps: readonly (Step | null)[]): Step[][] {
  const runs: Step[][] = [];
  let before: Step | null = null;
  for (const step of steps) {
    if (step && before?.phase === step.phase) runs.at(-1)?.push(step);
    else if (step) runs.push([step]);
    before = step;
  }
  return runs;
}
