import { scaleLinear, scaleUtc } from "d3-scale";
import { timeOf } from "~/domain/measures/calendar";
import { thinOut } from "./chart-dense";
import { areDotsOnly, drawnPoints, isMeasured, type ChartFacts, type DrawnPoint } from "./chart-facts";
import { stackHeights, type TextLine } from "./chart-heights";
import { keyRows, type KeyRow } from "./chart-key-items";
import { startsAtZero } from "./chart-kind-words";
import { sideLabelsWidth } from "./chart-side-labels";
import { letterMarks, placeMarkLabels, type LetteredMark, type MarkLabel } from "./chart-mark-labels";
import { referenceOf, type ChartReference } from "./chart-reference";
import { fittingTicks, type PlacedTick } from "./chart-date-labels";
import { valueSpan, valueTicks, type NumberTick } from "./chart-ticks";
import { textWidth } from "./chart-words";

export type ChartVariant = "wide" | "narrow";

/** One of several charts above one another, on one axis of time. */
export interface SharedAxis {
  times: [number, number];
  /** Where all their plots begin: the widest `sharedLeft`. */
  left: number;
  isFirst: boolean;
  isLast: boolean;
}

export interface ChartFrame {
  variant: ChartVariant;
  /** A file of its own, with everything on it that a page says around the chart. */
  isStandalone?: boolean;
  shared?: SharedAxis | null;
}

export interface ChartLayout {
  facts: ChartFacts;
  frame: ChartFrame;
  fontSize: number;
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  titleLines: TextLine[];
  kindLines: TextLine[];
  headerLines: TextLine[];
  listLines: TextLine[];
  iconsTop: number;
  labelsTop: number;
  xAt: (time: number) => number;
  yAt: (value: number) => number;
  valueTicks: NumberTick[];
  dateTicks: PlacedTick[];
  /** What is drawn: where points are closer than a pixel, those that make the same picture. */
  points: DrawnPoint[];
  /** Where along the axis each of them is. */
  places: number[];
  /** Between one point and the next, on the whole. */
  spacing: number;
  reference: ChartReference;
  marks: (LetteredMark & { x: number })[];
  markLabels: MarkLabel[];
  keyRows: KeyRow[];
  keyTop: number;
}

const SIZES = {
  wide: { width: 640, fontSize: 14, plotHeight: 220, valueTickCount: 5, mostDateTicks: 9, mostRows: 3 },
  narrow: { width: 300, fontSize: 15, plotHeight: 170, valueTickCount: 4, mostDateTicks: 5, mostRows: 3 },
} as const;

const SHARED_SIZE = { plotHeight: 84, valueTickCount: 3 };
const EDGE = 10;

/** Where everything on a chart goes. Heights grow with what there is to say; nothing is drawn over anything else. */
export function layoutChart(facts: ChartFacts, frame: ChartFrame): ChartLayout {
  const size = { ...SIZES[frame.variant], ...(frame.shared ? SHARED_SIZE : {}) };
  const reference = referenceOf(facts);
  const values = layoutValues(facts, reference, size.valueTickCount);
  const left = Math.max(leftOf(values.ticks, size.fontSize), frame.shared?.left ?? 0);
  const right = size.width - (frame.shared ? 8 : sideLabelsWidth(facts, reference, frame, size.fontSize));
  const dates = layoutDates(facts, frame, [left + EDGE, right - EDGE], size.mostDateTicks);
  const points = layoutPoints(facts, dates.xAt, right - left);
  const marks = letterMarks(facts.marks ?? []).map((mark) => ({ ...mark, x: dates.xAt(timeOf(mark.date)) }));
  const room = { left: left - 8, right: size.width - 1, fontSize: size.fontSize, mostRows: size.mostRows };
  const areLabelled = !frame.shared || frame.shared.isFirst;
  const markLabels = areLabelled
    ? placeMarkLabels(
        marks.map((mark) => ({ mark, x: mark.x })),
        room,
      )
    : [];
  const rows = frame.shared ? [] : keyRows(facts, reference, points.all, frame, size.fontSize);
  const heights = stackHeights(facts, { ...size, frame, markLabels, marks, keyRowCount: rows.length });
  return {
    ...{ facts, frame, reference, fontSize: size.fontSize, width: size.width, left, right },
    ...{ points: points.drawn, marks, markLabels, keyRows: rows, valueTicks: values.ticks },
    places: points.drawn.map((point) => dates.xAt(timeOf(point.date))),
    spacing: points.spacing,
    ...heights,
    ...dates,
    yAt: scaleLinear(values.span, [heights.bottom, heights.top]),
  };
}

/** Where the plot of one of several charts has to begin, for its values to stand beside it. */
export function sharedLeft(facts: ChartFacts, variant: ChartVariant): number {
  const { ticks } = layoutValues(facts, referenceOf(facts), SHARED_SIZE.valueTickCount);
  return leftOf(ticks, SIZES[variant].fontSize);
}

function leftOf(ticks: readonly NumberTick[], fontSize: number): number {
  return 12 + Math.max(...ticks.map(({ label }) => textWidth(label, fontSize)), 12);
}

function layoutValues(facts: ChartFacts, reference: ChartReference, count: number) {
  const measured = drawnPoints(facts)
    .filter(isMeasured)
    .map(({ value }) => value);
  const all = [...measured, ...reference.values, ...(facts.target == null ? [] : [facts.target])];
  const span = spanOf(facts, all, count);
  return { span, ticks: valueTicks(span, measured.every(Number.isInteger), facts.unit, count) };
}

/** A share some of which are blank has the whole of its axis: where the others lie says nothing of those. */
function spanOf(facts: ChartFacts, values: readonly number[], count: number): [number, number] {
  const isShare = facts.unit === "%" && values.every((value) => value >= 0 && value <= 100);
  if (isShare && areDotsOnly(facts)) return [0, 100];
  return valueSpan(values, facts.unit, count, startsAtZero(facts.analysis.chart));
}

function layoutPoints(facts: ChartFacts, xAt: (time: number) => number, width: number) {
  const all = drawnPoints(facts);
  const [first, last] = [all[0], all.at(-1)];
  const length = first && last ? xAt(timeOf(last.date)) - xAt(timeOf(first.date)) : 0;
  const spacing = length > 0 ? length / (all.length - 1) : width;
  return {
    all,
    spacing,
    drawn: spacing < 1 ? thinOut(all, (point) => Math.floor(xAt(timeOf(point.date)))) : all,
  };
}

function layoutDates(
  facts: ChartFacts,
  { shared, variant }: ChartFrame,
  range: [number, number],
  mostTicks: number,
) {
  const [first, last] = shared?.times ?? timesOf(facts) ?? [0, 0];
  const isOneDay = first === last;
  const scale = scaleUtc(isOneDay ? [first - DAY, last + DAY] : [first, last], range);
  const { width, fontSize } = SIZES[variant];
  const ticks =
    first === 0 && last === 0 ? [] : fittingTicks([first, last], mostTicks, { scale, width, fontSize });
  return { xAt: (time: number) => scale(time), dateTicks: ticks };
}

/** The first and the last moment that a chart has to hold; null when there is none. */
export function timesOf({ points, marks }: Pick<ChartFacts, "points" | "marks">): [number, number] | null {
  const dates = [...points, ...(marks ?? [])].map(({ date }) => date);
  if (dates.length === 0) return null;
  const [first, last] = [dates.reduce((a, b) => (b < a ? b : a)), dates.reduce((a, b) => (b > a ? b : a))];
  return [timeOf(first), timeOf(last)];
}

const DAY = 86_400_000;
