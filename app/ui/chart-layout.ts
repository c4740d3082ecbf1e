import { scaleLinear, scaleUtc } from "d3-scale";
import { timeOf } from "~/domain/measures/calendar";
import { markPoints, mediansOf, type ChartFacts, type MarkedPoint, type Median } from "./chart-facts";
import { placeCycleLabels, type CycleLabel } from "./chart-cycle-labels";
import { stackHeights, type TextLine } from "./chart-heights";
import { keyRows, type KeyRow } from "./chart-key-items";
import { dateTicks, valueSpan, valueTicks, type DateTick, type NumberTick } from "./chart-ticks";
import { shortValue, textWidth } from "./chart-words";

export type ChartVariant = "wide" | "narrow";

export interface ChartLayout {
  facts: ChartFacts;
  isNarrow: boolean;
  fontSize: number;
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  titleLines: TextLine[];
  headerLines: TextLine[];
  labelsTop: number;
  xAt: (isoDate: string) => number;
  yAt: (value: number) => number;
  valueTicks: NumberTick[];
  dateTicks: (DateTick & { x: number })[];
  points: MarkedPoint[];
  medians: Median[];
  cycleLabels: CycleLabel[];
  keyRows: KeyRow[];
  keyTop: number;
}

const SIZES = {
  wide: { width: 640, fontSize: 14, plotHeight: 200, valueTickCount: 5, mostDateTicks: 9, mostRows: 3 },
  narrow: { width: 300, fontSize: 15, plotHeight: 160, valueTickCount: 4, mostDateTicks: 5, mostRows: 3 },
} as const;

const EDGE = 10;

/** Where everything on a run chart goes. Heights grow with what there is to say; nothing is drawn over anything else. */
export function layoutChart(facts: ChartFacts, variant: ChartVariant, isStandalone: boolean): ChartLayout {
  const size = SIZES[variant];
  const points = markPoints(facts);
  const medians = mediansOf(facts);
  const values = layoutValues(facts, points, medians, size.valueTickCount);
  const left = 12 + Math.max(...values.ticks.map((tick) => textWidth(tick.label, size.fontSize)), 12);
  const right = size.width - rightMargin(facts, medians, variant);
  const dates = layoutDates(facts, points, [left + EDGE, right - EDGE], size.mostDateTicks);
  const cycles = (facts.cycles ?? []).map(({ number, startedOn }) => ({ number, x: dates.xAt(startedOn) }));
  const room = { left: left - 8, right: size.width - 1, fontSize: size.fontSize, mostRows: size.mostRows };
  const cycleLabels = placeCycleLabels(cycles, room);
  const rows = keyRows(facts, medians, points, variant, size.fontSize);
  const heights = stackHeights(facts, { ...size, isStandalone, cycleLabels, keyRowCount: rows.length });
  return {
    ...{ facts, isNarrow: variant === "narrow", fontSize: size.fontSize, width: size.width, left, right },
    ...{ points, medians, cycleLabels, keyRows: rows, valueTicks: values.ticks },
    ...heights,
    ...dates,
    yAt: scaleLinear(values.span, [heights.bottom, heights.top]),
  };
}

function layoutValues(
  facts: ChartFacts,
  points: readonly MarkedPoint[],
  medians: readonly Median[],
  count: number,
) {
  const measured = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const lines = [...medians.map(({ value }) => value), ...(facts.target == null ? [] : [facts.target])];
  const span = valueSpan([...measured, ...lines], facts.unit, count);
  return { span, ticks: valueTicks(span, measured.every(Number.isInteger), facts.unit, count) };
}

function rightMargin(
  { unit, target }: ChartFacts,
  medians: readonly Median[],
  variant: ChartVariant,
): number {
  const values = [medians.at(-1)?.value, target].filter((value) => value != null);
  if (variant === "narrow" || values.length === 0) return 8;
  return (
    16 +
    Math.max(
      ...["median", ...values.map((value) => shortValue(value, unit))].map((text) => textWidth(text, 14)),
    )
  );
}

function layoutDates(
  facts: ChartFacts,
  points: readonly MarkedPoint[],
  range: [number, number],
  mostTicks: number,
) {
  const times = [
    ...points.map(({ date }) => date),
    ...(facts.cycles ?? []).map(({ startedOn }) => startedOn),
  ].map(timeOf);
  const [first, last] = times.length === 0 ? [0, 0] : [Math.min(...times), Math.max(...times)];
  const isOneDay = first === last;
  const scale = scaleUtc(isOneDay ? [first - DAY, last + DAY] : [first, last], range);
  const ticks = times.length === 0 ? [] : dateTicks([first, last], mostTicks);
  return {
    xAt: (isoDate: string) => scale(timeOf(isoDate)),
    dateTicks: ticks.map((tick) => ({ ...tick, x: scale(tick.time) })),
  };
}

const DAY = 86_400_000;
