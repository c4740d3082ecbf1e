import type { ChartFacts } from "./chart-facts";
import { centreName } from "~/domain/measures/chart-names";
import type { ChartFrame } from "./chart-layout";
import { COLOURS } from "./chart-colours";
import { lineValue, type ChartReference } from "./chart-reference";
import { shortValue, textWidth } from "./chart-words";

export interface SideLabel {
  name: string;
  value: string;
  /** The value of the line it stands beside. */
  at: number;
  fill: string;
}

const MARGIN = 8;

/** The names and values of the newest lines, beside them where a chart is wide; a narrow one has them in its key. */
export function sideLabels(facts: ChartFacts, reference: ChartReference, frame: ChartFrame): SideLabel[] {
  if (frame.variant === "narrow" || frame.shared) return [];
  const { upper, centre, lower, isSoFar } = reference;
  const label = (name: string, at: number | null | undefined, fill: string) =>
    at == null ? [] : [{ name, at, value: lineValue(facts, at) + (isSoFar ? " so far" : ""), fill }];
  const areCollapsed = upper !== null && upper === lower;
  return [
    ...label("upper limit", areCollapsed ? null : upper, COLOURS.soft),
    ...label(centreName(facts.analysis.chart), centre, COLOURS.ink),
    ...label("lower limit", areCollapsed ? null : lower, COLOURS.soft),
    ...(facts.target == null
      ? []
      : [
          {
            name: "target",
            at: facts.target,
            value: shortValue(facts.target, facts.unit),
            fill: COLOURS.target,
          },
        ]),
  ].sort((a, b) => b.at - a.at);
}

export function sideLabelsWidth(
  facts: ChartFacts,
  reference: ChartReference,
  frame: ChartFrame,
  fontSize: number,
): number {
  const labels = sideLabels(facts, reference, frame);
  if (labels.length === 0) return MARGIN;
  return (
    14 +
    Math.max(...labels.flatMap(({ name, value }) => [name, value]).map((text) => textWidth(text, fontSize)))
  );
}

/** Middles of labels that need so much room each, moved apart as little as it takes, between top and bottom. */
export function spreadApart(
  wanted: readonly number[],
  needed: number,
  [top, bottom]: [number, number],
): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  const groups: { from: number; count: number; wish: number }[] = [];
  for (const { at } of order) {
    groups.push({ from: 0, count: 1, wish: at });
    settle(groups, needed, [top, bottom]);
  }
  const placed = groups.flatMap(({ from, count }) =>
    Array.from({ length: count }, (_, i) => from + (i + 0.5) * needed),
  );
  const result: number[] = [];
  order.forEach(({ index }, position) => (result[index] = placed[position] ?? 0));
  return result;
}

/** Puts the newest group where its middle wishes to be, and joins it with the one above as long as they overlap. */
function settle(
  groups: { from: number; count: number; wish: number }[],
  needed: number,
  [top, bottom]: [number, number],
): void {
  for (;;) {
    const group = groups.at(-1);
    const above = groups.at(-2);
    if (!group) return;
    const length = group.count * needed;
    group.from = Math.max(top, Math.min(group.wish - length / 2, bottom - length));
    if (!above || above.from + above.count * needed <= group.from) return;
    const count = above.count + group.count;
    const wish = (above.wish * above.count + group.wish * group.count) / count;
    groups.splice(-2, 2, { from: 0, count, wish });
  }
}
