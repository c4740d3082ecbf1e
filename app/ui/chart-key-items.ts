import type { ChartFacts, MarkedPoint, Median } from "./chart-facts";
import { shortValue, textWidth } from "./chart-words";

export interface KeyItem {
  mark: "median" | "target" | "run";
  text: string;
  x: number;
}

export type KeyRow = KeyItem[];

const MARK_WIDTH = 30;
const GAP = 18;

/** What has to be explained below the chart: the marked points always, the lines where there is no room beside them. */
export function keyRows(
  { unit, target }: ChartFacts,
  medians: readonly Median[],
  points: readonly MarkedPoint[],
  variant: "wide" | "narrow",
  fontSize: number,
): KeyRow[] {
  const isMedianInKey = medians.length > (variant === "narrow" ? 0 : 1);
  const items: Omit<KeyItem, "x">[] = [];
  if (isMedianInKey) items.push({ mark: "median", text: `median ${inTurn(medians, unit)}` });
  if (variant === "narrow" && target != null)
    items.push({ mark: "target", text: `target ${shortValue(target, unit)}` });
  if (points.some((point) => point.isMarked)) items.push({ mark: "run", text: "long run on one side" });
  return inRows(items, variant === "narrow" ? 300 : 640, fontSize);
}

function inTurn(medians: readonly Median[], unit: string): string {
  return medians.map(({ value }) => shortValue(value, unit)).join(", then ");
}

function inRows(items: readonly Omit<KeyItem, "x">[], width: number, fontSize: number): KeyRow[] {
  const rows: KeyRow[] = [];
  let used = Infinity;
  for (const item of items) {
    const needed = MARK_WIDTH + textWidth(item.text, fontSize) + GAP;
    if (used + needed - GAP > width) {
      rows.push([]);
      used = 8;
    }
    rows.at(-1)?.push({ ...item, x: used });
    used += needed;
  }
  return rows;
}
