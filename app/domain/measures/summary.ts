import type { ChartAnalysis, ChartNotice, ChartPhase } from "./chart-analysis";
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
import { causeFindings } from "./words-for-causes";
import { assuranceWords } from "./words-for-icons";
import { linesInWords, type MeasureWords } from "./words-for-lines";
import { nextWords } from "./words-for-next";
import { noticeWords } from "./words-for-notices";
import { runFindings, type Finding } from "./words-for-runs";
import { onWords } from "./dates-in-words";

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
}

/** The words under a chart: what the numbers say, what they don't, never whether that is to be praised. */
export function summariseChart(analysis: ChartAnalysis, subject: ChartSubject): ChartSummary {
  const flags = readerFlags(analysis);
  const phase = newestPhase(analysis);
  if (!phase || !flags.isEnough) return notEnough(flags, dataNotices(analysis));
  if (phase.notices.includes("collapsed-limits")) return allTheSame(analysis, phase);

  const points = countedPoints(analysis, phase);
  const findings = isMakingDataCount(analysis.rules)
    ? causeFindings(analysis, points, subject)
    : runFindings(analysis, phase, points, subject);
  const newest = points.at(-1);
  return {
    headline: headlineOf(findings, phase),
    details: [
      ...(newest ? linesInWords(analysis, newest, subject) : []),
      ...findings.map(({ words }) => words),
      ...meaningOf(findings, subject),
      ...earlierWords(findings, points),
      ...watchWords(analysis),
      ...targetWords(analysis, subject),
      ...noticesOf(analysis, phase),
    ],
    next: nextWords(findings, subject.direction),
  };
}

const NO_CHANGE = "The ups and downs are what we'd expect by chance so far.";
const UNLIKELY = "That's unlikely to be chance.";
const NO_PROOF = "It doesn't prove the idea did it: other things may have changed too.";

function notEnough({ useful, values }: ReaderFlags, notices: string[]): ChartSummary {
  const isShort = values < FEWEST_USEFUL_POINTS;
  const known = isShort ? values : useful;
  const why = isShort
    ? [`With ${FEWEST_USEFUL_POINTS} numbers the chart can start to tell chance from change.`]
    : [
        `There are ${values} numbers, but ${values - useful} are right on the median.`,
        "Only numbers above or below it can show a change.",
      ];
  return {
    headline: `Not enough data yet: ${known} of ${FEWEST_USEFUL_POINTS} numbers.`,
    details: [...why, ...notices],
    next: "Add the next number as soon as you have it.",
  };
}

function allTheSame(analysis: ChartAnalysis, phase: ChartPhase): ChartSummary {
  return {
    headline: "Nearly all the numbers are the same.",
    details: noticesOf(analysis, phase),
    next: "See if what you count can show a change at all. If not, a measure that moves more will tell you sooner.",
  };
}

function headlineOf(findings: readonly Finding[], { hasSignal }: ChartPhase): string {
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

function earlierWords(findings: readonly Finding[], points: ReturnType<typeof countedPoints>): string[] {
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

function noticesOf(analysis: ChartAnalysis, { notices }: ChartPhase): string[] {
  const ofLines = notices.filter((notice) => !ABOUT_DATA.includes(notice)).map(noticeWords);
  return [...ofLines, ...dataNotices(analysis)];
}

const ABOUT_DATA: readonly ChartNotice[] = ["dates-combined", "no-gap-between-events"];

/** What has to be known of the numbers, whichever phase they are in. */
function dataNotices({ phases }: ChartAnalysis): string[] {
  const all = phases.flatMap(({ notices }) => notices);
  return ABOUT_DATA.filter((notice) => all.includes(notice)).map(noticeWords);
}
