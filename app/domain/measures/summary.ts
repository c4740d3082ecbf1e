import { dataCautions, lineCautions, notEnoughWords } from "./chart-cautions";
import type { ChartAnalysis, ChartPhase } from "./chart-analysis";
import { onWords } from "./dates-in-words";
import type { Direction } from "./measure-kinds";
import { formatWithUnit } from "./point-value";
import {
  countedPoints,
  FEWEST_USEFUL_POINTS,
  newestPhase,
  readerFlags,
  type ReaderFlags,
} from "./reader-flags";
import { isMakingDataCount } from "./rule-sets";
import { beyondWords, causeFindings } from "./words-for-causes";
import { assuranceWords } from "./words-for-icons";
import { linesInWords, type MeasureWords } from "./words-for-lines";
import { beforeAndSince, newestStart, startWords, type NewStart } from "./words-for-new-lines";
import { nextWords } from "./words-for-next";
import { runFindings, type Finding } from "./words-for-runs";

export interface ChartSummary {
  headline: string;
  /** The sentences after the headline. */
  details: string[];
  /** What a team could do now. */
  next: string;
}

export interface ChartSubject extends MeasureWords {
  target?: number | null;
  direction: Direction;
  /** Where lines start anew, with the reasons. */
  starts?: readonly NewStart[];
}

/** The words under a chart as it is shown: what the numbers say, what they don't, never whether that is to be praised. */
export function summariseChart(analysis: ChartAnalysis, subject: ChartSubject): ChartSummary {
  const flags = readerFlags(analysis);
  const phase = newestPhase(analysis);
  if (!phase || !flags.isEnough) return notEnough(analysis, flags, subject);
  if (phase.notices.includes("collapsed-limits")) return allTheSame(analysis);

  const found = findIn(analysis, phase, subject);
  const { findings, points } = found;
  const isAnew = newestStart(analysis) !== null;
  const { headline, opening } = isAnew
    ? sinceNewLines(analysis, found, subject)
    : { headline: headlineOf(found), opening: linesOf(analysis, points, subject) };
  return {
    headline,
    details: [
      ...opening,
      ...findings.map(({ words }) => words),
      ...meaningOf(findings, subject),
      ...earlierWords(findings, points),
      ...(isMakingDataCount(analysis.rules) ? beyondFor(found, subject) : []),
      ...watchWords(analysis),
      ...targetWords(analysis, subject),
      ...lineCautions(analysis),
    ],
    next: nextWords(findings, subject.direction, isAnew),
  };
}

/** Only what the rules find in the newest phase, where there is enough to say so. */
export function signalsInWords(analysis: ChartAnalysis, subject: ChartSubject): string[] {
  const phase = newestPhase(analysis);
  if (!phase || !readerFlags(analysis).isEnough || phase.notices.includes("collapsed-limits")) return [];
  return findIn(analysis, phase, subject).findings.map(({ words }) => words);
}

function findIn(analysis: ChartAnalysis, phase: ChartPhase, subject: ChartSubject): Found {
  const points = countedPoints(analysis, phase);
  const findings = isMakingDataCount(analysis.rules)
    ? causeFindings(analysis, points, subject)
    : runFindings(analysis, phase, points, subject);
  return { findings, points, phase };
}

type Points = ReturnType<typeof countedPoints>;
type Found = { findings: readonly Finding[]; points: Points; phase: ChartPhase };

const NO_CHANGE = "The ups and downs are what we'd expect by chance so far.";
const UNLIKELY = "That's unlikely to be chance.";
const NO_PROOF = "It doesn't prove the idea did it: other things may have changed too.";

function notEnough(
  analysis: ChartAnalysis,
  { useful, values }: ReaderFlags,
  subject: ChartSubject,
): ChartSummary {
  const phase = newestPhase(analysis);
  const isShort = values < FEWEST_USEFUL_POINTS;
  const why = isShort
    ? [`With ${FEWEST_USEFUL_POINTS} numbers the chart can start to tell chance from change.`]
    : [
        `There are ${values} numbers, but ${values - useful} are right on the median.`,
        "Only numbers above or below it can show a change.",
      ];
  const short = phase
    ? notEnoughWords(analysis, phase)
    : `Not enough data yet: 0 of ${FEWEST_USEFUL_POINTS} numbers.`;
  const isAnew = newestStart(analysis) !== null;
  const anew = isAnew
    ? [beforeAndSince(analysis, subject), ...startWords(analysis, subject.starts ?? [])].filter(Boolean)
    : [];
  return {
    headline: isShort ? short : `Not enough data yet: ${useful} of ${FEWEST_USEFUL_POINTS} numbers.`,
    details: [...why, ...anew, ...(isShort ? dataCautions(analysis) : lineCautions(analysis))],
    next: "Add the next number as soon as you have it.",
  };
}

function allTheSame(analysis: ChartAnalysis): ChartSummary {
  return {
    headline: "Nearly all the numbers are the same.",
    details: lineCautions(analysis),
    next: "See if what you count can show a change at all. If not, a measure that moves more will tell you sooner.",
  };
}

function linesOf(analysis: ChartAnalysis, points: Points, subject: ChartSubject): string[] {
  const newest = points.at(-1);
  return newest ? linesInWords(analysis, newest, subject) : [];
}

/** What it was before and is since, that it was somebody's choice to part the two, and what the chart shows since. */
function sinceNewLines(analysis: ChartAnalysis, found: Found, subject: ChartSubject) {
  const parted = beforeAndSince(analysis, subject);
  const since = headlineOf(found);
  return {
    headline: parted || since,
    opening: [
      ...startWords(analysis, subject.starts ?? []),
      ...(parted ? [`Since the new lines: ${since.charAt(0).toLowerCase()}${since.slice(1)}`] : []),
      ...linesOf(analysis, found.points, subject).slice(parted ? 1 : 0),
    ],
  };
}

function headlineOf({ findings, phase: { hasSignal } }: Found): string {
  if (findings.some(({ lasts }) => lasts)) return "Something has changed.";
  if (findings.length > 0) return "Something stands out.";
  return hasSignal ? "The newest numbers are what we'd expect by chance." : NO_CHANGE;
}

function meaningOf(findings: readonly Finding[], { direction }: ChartSubject): string[] {
  const way = findings.find((finding) => finding.way)?.way;
  if (findings.length === 0) return [];
  if (!way || direction === "neither") return [UNLIKELY, NO_PROOF];
  const hope = way === direction ? "It's the way you hope it goes." : "It isn't the way you hope it goes.";
  return [UNLIKELY, hope, NO_PROOF];
}

function earlierWords(findings: readonly Finding[], points: Points): string[] {
  const earlier = points.filter((point) => point.cause !== null);
  if (findings.length > 0 || earlier.length === 0) return [];
  const date = onWords(earlier.at(-1)?.at);
  const last = date ? `, the last of them${date}` : "";
  return [
    earlier.length === 1
      ? `Earlier, one number stood out${date}.`
      : `Earlier, ${earlier.length} numbers stood out${last}.`,
  ];
}

/** Numbers beyond a limit, where nothing said so far has named them. */
function beyondFor({ findings, points }: Found, subject: ChartSubject): string[] {
  const standOut = points.filter((point) => point.cause !== null);
  return findings.length === 0 && standOut.length === 1 ? [] : beyondWords(points, subject);
}

/** With Anhøj's rules a trend is worth watching, no more (doi 10.1371/journal.pone.0113825). */
function watchWords({ trend, rules }: ChartAnalysis): string[] {
  if (!trend || rules !== "anhoej") return [];
  const way = trend.direction === "rising" ? "higher" : "lower";
  const words = `The last ${trend.points} numbers are each ${way} than the one before.`;
  return [`${words} On its own that's often chance, so it's worth watching.`];
}

function targetWords({ assurance }: ChartAnalysis, subject: ChartSubject): string[] {
  if (assurance === null || typeof subject.target !== "number") return [];
  return [assuranceWords(assurance, formatWithUnit(subject, subject.target))];
}
