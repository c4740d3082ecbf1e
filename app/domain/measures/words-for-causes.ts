import type { AnalysedPoint, ChartAnalysis } from "./chart-analysis";
import { centreName } from "./chart-names";
import { fromWords, onWords } from "./dates-in-words";
import type { Finding } from "./words-for-runs";
import { lineInWords, numberInWords, type MeasureWords } from "./words-for-lines";

type Way = "up" | "down";
type Counted = AnalysedPoint & { value: number };

/** What the Making Data Count rules find at the newest point, in words. Nothing when it's as chance would have it. */
export function causeFindings(
  { chart }: ChartAnalysis,
  points: readonly Counted[],
  measure: MeasureWords,
): Finding[] {
  const newest = points.at(-1);
  if (!newest?.cause) return [];
  const isUp = newest.cause === "rising-trend" || newest.cause.includes("above");
  const way: Way = isUp ? "up" : "down";
  const middle = `the ${centreName(chart)} of ${lineInWords(measure, newest.centre)}`;
  const shift = shiftWords(points, middle);
  if (newest.cause.endsWith("-trend")) return [{ words: trendWords(points, way), way, lasts: true }];
  if (newest.cause.startsWith("shift") && shift) return [{ words: shift, way, lasts: true }];

  const words = newest.cause.startsWith("two-in-three")
    ? `Two of the last three numbers are far ${way === "up" ? "above" : "below"} ${middle}.`
    : outsideWords(newest, way, measure);
  return [{ words, way, lasts: shift !== null }, ...(shift ? [{ words: shift, way, lasts: true }] : [])];
}

const FEWEST_IN_SHIFT = 7;

function shiftWords(points: readonly Counted[], middle: string): string | null {
  const side = points.at(-1)?.side;
  const run = points.slice(points.findLastIndex((point) => point.side !== side) + 1);
  if (run.length < FEWEST_IN_SHIFT || !side) return null;
  return `The last ${run.length} numbers${fromWords(run[0]?.at)} are all ${side} ${middle}.`;
}

function trendWords(points: readonly Counted[], way: Way): string {
  const values = points.map(({ value }) => value);
  const turn = values.findLastIndex((value, index) => {
    const before = values[index - 1];
    return before === undefined || (way === "up" ? value <= before : value >= before);
  });
  const stretch = points.slice(turn);
  const words = way === "up" ? "rise one after the other" : "fall one after the other";
  return `The last ${stretch.length} numbers${fromWords(stretch[0]?.at)} ${words}.`;
}

function outsideWords({ value, upper, lower, at }: Counted, way: Way, measure: MeasureWords): string {
  const number = `The newest number, ${numberInWords(measure, value)}${onWords(at)}`;
  return way === "up"
    ? `${number}, is above the upper limit of ${lineInWords(measure, upper)}.`
    : `${number}, is below the lower limit of ${lineInWords(measure, lower)}.`;
}

/** Numbers beyond a limit, besides the newest, which is named by itself. Nothing where there are none. */
export function beyondWords(points: readonly Counted[], measure: MeasureWords): string[] {
  const beyond = points.slice(0, -1).filter(({ cause }) => cause?.endsWith("-limit"));
  const last = beyond.at(-1);
  if (!last) return [];
  const more = points.at(-1)?.cause?.endsWith("-limit") ? " more" : "";
  const number = `${numberInWords(measure, last.value)}${onWords(last.at)}`;
  const limit =
    last.cause === "above-limit"
      ? `above the upper limit of ${lineInWords(measure, last.upper)}`
      : `below the lower limit of ${lineInWords(measure, last.lower)}`;
  if (beyond.length === 1) return [`One${more} number is ${limit}: ${number}.`];
  return [
    `${beyond.length}${more} numbers are outside the limits. The last of them, ${number}, is ${limit}.`,
  ];
}
