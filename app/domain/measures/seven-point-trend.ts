import type { Trend } from "./trend";

const POINTS = 7;

type Step = "rising" | "falling" | "level" | null;

/**
 * The trend rule of Making Data Count: which way each point goes that belongs to seven or more that all rise or all fall.
 * Equal neighbours and missing points break the row. A point between two trends goes the way of the step that follows, even where
 * it ends one row and starts no other, as in `ptd_calculate_point_type` of NHSRplotthedots 0.2.2.
 */
export function findSevenPointTrends(values: readonly (number | null)[]): (Trend["direction"] | null)[] {
  const steps = stepsOf(values);
  const isInTrend = values.map(() => false);
  for (const { from, to, direction } of rowsOfSteps(steps)) {
    const isTrend = direction === "rising" || direction === "falling";
    if (isTrend && to - from + 2 >= POINTS) isInTrend.fill(true, from, to + 2);
  }
  return isInTrend.map((isIn, index) => {
    if (!isIn) return null;
    const next = isInTrend[index + 1] ? steps[index] : null;
    return wayOf(next ?? null) ?? wayOf(steps[index - 1] ?? null);
  });
}

/**
 * Whether gaps leave it open if there is a trend: somewhere among seven points in a row at least one is missing, and all steps
 * that are left, if any, go one way. The package stops with an error there; we say that there is no trend, and that it is open.
 */
export function isTrendUndecided(values: readonly (number | null)[]): boolean {
  const steps = stepsOf(values);
  return steps.some((step, index) => step === null && isOpenAround(steps, index));
}

/** A gap leaves open whether the rows of six steps that it is in are trends. */
function isOpenAround(steps: readonly Step[], gap: number): boolean {
  const first = Math.max(gap - POINTS + 2, 0);
  for (let start = first; start <= gap && start + POINTS - 1 <= steps.length; start += 1) {
    const known = new Set(steps.slice(start, start + POINTS - 1).filter((step) => step !== null));
    if (known.size <= 1 && !known.has("level")) return true;
  }
  return false;
}

function stepsOf(values: readonly (number | null)[]): Step[] {
  return values.slice(1).map((value, index) => {
    const before = values[index] ?? null;
    if (value === null || before === null) return null;
    if (value === before) return "level";
    return value > before ? "rising" : "falling";
  });
}

function rowsOfSteps(steps: readonly Step[]): { from: number; to: number; direction: Step }[] {
  const rows: { from: number; to: number; direction: Step }[] = [];
  steps.forEach((direction, index) => {
    const current = rows.at(-1);
    if (current?.direction === direction) current.to = index;
    else rows.push({ from: index, to: index, direction });
  });
  return rows;
}

function wayOf(step: Step): Trend["direction"] | null {
  return step === "rising" || step === "falling" ? step : null;
}
