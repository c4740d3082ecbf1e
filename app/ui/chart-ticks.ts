import { scaleLinear } from "d3-scale";

export interface NumberTick {
  value: number;
  label: string;
}

export interface DateTick {
  time: number;
  label: string;
  /** Under the first label and wherever the year changes. */
  year: string | null;
}

/**
 * The span of the value axis: from zero where the chart counts or times things, else from zero unless that would flatten
 * the line; per cent stays within 0 to 100.
 */
export function valueSpan(
  values: readonly number[],
  unit: string,
  tickCount: number,
  startsAtZero = false,
): [number, number] {
  if (values.length === 0) return unit === "%" ? [0, 100] : [0, 10];
  const smallest = values.reduce((a, b) => Math.min(a, b));
  const lowest = startsAtZero ? Math.min(smallest, 0) : smallest;
  const highest = values.reduce((a, b) => Math.max(a, b));
  const isPercent = unit === "%" && lowest >= 0 && highest <= 100;
  const [low = 0, high = 1] = scaleLinear(padded(lowest, highest), [0, 1]).nice(tickCount).domain();
  return isPercent ? [Math.max(low, 0), Math.min(high, 100)] : [low, high];
}

function padded(lowest: number, highest: number): [number, number] {
  const size = Math.max(Math.abs(lowest), Math.abs(highest));
  if (size < SMALLEST) return [0, 1];
  if (highest - lowest < size * 1e-9) return [Math.min(lowest * 1.25, 0), Math.max(highest * 1.25, 0)];
  const room = (highest - lowest) * 0.06;
  if (lowest >= 0 && lowest <= highest * 0.6) return [0, highest + room];
  return [lowest - room, highest + room];
}

/** Nearer to nought, numbers have too few digits left for an axis. */
const SMALLEST = 1e-200;

export function valueTicks(
  span: [number, number],
  isWhole: boolean,
  unit: string,
  count: number,
): NumberTick[] {
  const ticks = scaleLinear(span, [0, 1]).ticks(count);
  const shown = isWhole ? ticks.filter(Number.isInteger) : ticks;
  const step = Math.abs((shown[1] ?? 1) - (shown[0] ?? 0)) || 1;
  return shown.map((value) => ({ value, label: tickLabel(value, step) + (unit === "%" ? "%" : "") }));
}

function tickLabel(value: number, step: number): string {
  if (step >= 1e5 && Math.abs(value) >= 1e6) return LARGE.format(value);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  if (decimals > 6) return value === 0 ? "0" : String(Number(value.toPrecision(3)));
  return new Intl.NumberFormat("en-GB", { maximumFractionDigits: decimals }).format(value);
}

const LARGE = new Intl.NumberFormat("en-GB", {
  notation: "compact",
  compactDisplay: "long",
  maximumSignificantDigits: 4,
});

const DAY = 86_400_000;
const LONGEST_SPAN_IN_DAYS = 75;

/** Round dates along the axis, no more than fit: days for a few weeks, else first days of months, quarters or years. */
export function dateTicks([from, to]: [number, number], most: number): DateTick[] {
  const days = (to - from) / DAY;
  const times = days <= LONGEST_SPAN_IN_DAYS ? dayTimes(from, to, most) : monthTimes(from, to, most);
  const isDaily = days <= LONGEST_SPAN_IN_DAYS;
  return times.map((time, index) => {
    const year = String(new Date(time).getUTCFullYear());
    const before = times[index - 1];
    const isNewYear = before === undefined || String(new Date(before).getUTCFullYear()) !== year;
    return { time, label: (isDaily ? DAY_LABEL : MONTH_LABEL).format(time), year: isNewYear ? year : null };
  });
}

function dayTimes(start: number, to: number, most: number): number[] {
  const from = Math.ceil(start / DAY) * DAY > to ? start : Math.ceil(start / DAY) * DAY;
  const days = Math.floor((to - from) / DAY);
  const step = [1, 2, 3, 7, 14, 28].find((size) => days / size < most) ?? 28;
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, index) => from + index * step * DAY);
}

function monthTimes(from: number, to: number, most: number): number[] {
  const first = monthsOf(from) + (new Date(from).getUTCDate() === 1 ? 0 : 1);
  const last = monthsOf(to);
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((size) => (last - first) / size < most) ?? 120;
  const start = Math.ceil(first / step) * step;
  const count = Math.max(Math.floor((last - start) / step) + 1, 0);
  return Array.from({ length: count }, (_, index) => startOfMonth(start + index * step));
}

function monthsOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function startOfMonth(months: number): number {
  return Date.UTC(Math.floor(months / 12), months % 12);
}

const DAY_LABEL = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const MONTH_LABEL = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });
