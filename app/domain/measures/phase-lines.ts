import type { ChartKind } from "./chart-kinds";
import type { PhaseLines, PhaseToDraw } from "./chart-lines";
import { chancesBetweenLines, countLines, timeBetweenLines } from "./lines-of-counts";
import { primeRateLines, primeShareLines, rateLines, shareLines } from "./lines-of-ratios";
import { movingRangeLines, runLines, xmrLines } from "./lines-of-values";

/** The centre line and limits of one phase, by the kind of chart. */
export function linesOf(chart: ChartKind, phase: PhaseToDraw): PhaseLines {
  const lines = LINES[chart](phase);
  return Number.isNaN(lines.centre) ? { ...lines, centre: null } : lines;
}

const LINES: Record<ChartKind, (phase: PhaseToDraw) => PhaseLines> = {
  run: runLines,
  xmr: xmrLines,
  mr: movingRangeLines,
  p: shareLines,
  pp: primeShareLines,
  u: rateLines,
  up: primeRateLines,
  c: countLines,
  g: chancesBetweenLines,
  t: timeBetweenLines,
};
