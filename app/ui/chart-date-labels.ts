import { dateTicks, type DateTick } from "./chart-ticks";
import { textWidth } from "./chart-words";

export interface PlacedTick extends DateTick {
  x: number;
  /** The middle of its label, which stays within the chart. */
  labelX: number;
  yearX: number;
}

interface Axis {
  scale: (time: number) => number;
  width: number;
  fontSize: number;
}

const GAP = 6;

/** As many round dates as have room for their labels. */
export function fittingTicks(times: [number, number], most: number, axis: Axis): PlacedTick[] {
  for (let count = most; count > 2; count -= 1) {
    const ticks = placed(times, count, axis);
    if (areApart(ticks, axis)) return ticks;
  }
  return placed(times, 2, axis).slice(0, 1);
}

function placed(times: [number, number], count: number, axis: Axis): PlacedTick[] {
  return dateTicks(times, count).map((tick) => {
    const x = axis.scale(tick.time);
    return { ...tick, x, labelX: within(x, tick.label, axis), yearX: within(x, tick.year ?? "", axis) };
  });
}

function within(x: number, label: string, { width, fontSize }: Axis): number {
  const half = textWidth(label, fontSize) / 2;
  return Math.max(half + 2, Math.min(x, width - half - 2));
}

function areApart(ticks: readonly PlacedTick[], { fontSize }: Axis): boolean {
  const years = ticks.filter(({ year }) => year !== null);
  const isFree = (before: PlacedTick | undefined, tick: PlacedTick, name: "label" | "year") => {
    const at = name === "label" ? "labelX" : "yearX";
    if (!before) return true;
    const needed =
      (textWidth(before[name] ?? "", fontSize) + textWidth(tick[name] ?? "", fontSize)) / 2 + GAP;
    return tick[at] - before[at] >= needed;
  };
  return (
    ticks.every((tick, index) => isFree(ticks[index - 1], tick, "label")) &&
    years.every((tick, index) => isFree(years[index - 1], tick, "year"))
  );
}
