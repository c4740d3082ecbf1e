import { expect } from "vitest";
import type { ChartAnalysis, ChartNotice } from "~/domain/measures/chart-analysis";
import { isChartKind } from "~/domain/measures/chart-kinds";
import type { OracleCase, OracleNumber } from "./oracle-case";

/** Charts and methods of the packages that aren't offered. Their cases are listed, not compared. */
const NOT_OFFERED: Record<string, string> = {
  ip: "I′ chart: a share or a rate is drawn on a p, p′, u or u′ chart, which know its denominator",
  xbar: "x̄ chart: a measure has one number a date, so there are no subgroups to take a mean of",
  s: "s chart: goes with the x̄ chart",
  bestbox: "experimental in qicharts2; Anhøj's rules as published are offered",
};

/** Why the case isn't compared, or null. */
export function notOffered({ chart, input }: OracleCase): string | null {
  if (!isChartKind(chart)) return NOT_OFFERED[chart] ?? `${chart} chart: not one of ours`;
  const isGivenCentre = input.cl !== undefined && (chart === "g" || chart === "t");
  if (isGivenCentre)
    return "a given centre on g and t charts: qicharts2 draws another line than the one given";
  return NOT_OFFERED[input.method ?? ""] ?? null;
}

/** Where the packages stop with an error, what the chart says instead. */
const ERRORS: Record<string, { notice: ChartNotice; why: string }> = {
  "missing value where TRUE/FALSE needed": {
    notice: "trend-undecided",
    why: "Gaps happen on every ward. There is no trend across one, and the reader is told that it's open.",
  },
  "duplicate rows found in 'date'": {
    notice: "dates-combined",
    why: "Two numbers of one day become their mean, as in qicharts2, and the reader is told.",
  },
  "Time between events must be greater than zero": {
    notice: "no-gap-between-events",
    why: "Two events at one moment happen. They are drawn, left out of the lines, and the reader is told to try a g chart.",
  },
  fix_after_n_points: {
    notice: "short-baseline",
    why: "A ward that starts with 8 weeks may use them. The reader is told that the lines rest on few numbers.",
  },
};

export function expectOwnAnswer(error: string, analyses: readonly ChartAnalysis[]) {
  const answer = Object.entries(ERRORS).find(([message]) => error.includes(message))?.[1];
  expect(answer, `an answer of our own to “${error}”`).toBeDefined();
  const phases = analyses.flatMap((analysis) => analysis.phases);
  expect(phases.flatMap((phase) => phase.notices)).toContain(answer?.notice);
}

interface AnswerOnAssurance {
  hasLimits: boolean;
  hasOwnTarget: boolean;
}

/**
 * NHSRplotthedots says “inconsistent” whenever a target isn't outside the limits, and so also where there are no limits (all values are
 * the same, or there is only one) and where only another facet has a target. We say nothing: to tell a ward that chance decides
 * whether it meets a target would be wrong when nobody knows, and odd when there is none.
 */
export function assuranceWanted(
  theirs: string | null,
  { hasLimits, hasOwnTarget }: AnswerOnAssurance,
): string | null {
  return theirs === "inconsistent" && (!hasLimits || !hasOwnTarget) ? null : theirs;
}

/**
 * A t chart without limits: qicharts2 sets an undefined lower limit to 0 and leaves the upper one undefined. We draw neither, since 0 would
 * look like a limit that was worked out.
 */
export function lowerLimitsWanted(
  chart: string,
  lower: OracleNumber[],
  upper: OracleNumber[],
): OracleNumber[] {
  return lower.map((limit, index) => (chart === "t" && limit === 0 && upper[index] === null ? null : limit));
}
