import type { AnalysedPoint, ChartAnalysis, ChartNotice, ChartPhase } from "./chart-analysis";
import { countedPoints, isEarly } from "./reader-flags";

/** Lines of fewer numbers will still move: NHSRplotthedots 0.2.2 calls them trial limits. */
const FEWEST_FOR_SETTLED_LINES = 13;

/**
 * What a reader is shown of what was computed. The packages draw lines from two numbers on; here a phase has none before
 * it has ten, and nothing in it stands out. From ten to twelve its lines are marked as those so far, unless a baseline
 * holds them. Everything that draws or says something takes this, so that one place can't show what another leaves out.
 */
export function shownAnalysis(analysis: ChartAnalysis): ChartAnalysis {
  const early = analysis.phases.map((phase) => isEarly(analysis, phase));
  const phases = analysis.phases.map((phase, index) => shownPhase(analysis, phase, early[index] ?? false));
  const isNewestEarly = early.at(-1) ?? false;
  return {
    ...analysis,
    points: analysis.points.map((point) => (early[point.phase] ? withoutLines(point) : point)),
    phases,
    hasSignal: phases.some(({ hasSignal }) => hasSignal),
    ...(isNewestEarly ? { variation: null, assurance: null, trend: null } : {}),
  };
}

/** Its lines are drawn, and will still move with every number. */
export function isSoFar({ notices }: Pick<ChartPhase, "notices">): boolean {
  return notices.includes("trial-limits");
}

function shownPhase(analysis: ChartAnalysis, phase: ChartPhase, isTooEarly: boolean): ChartPhase {
  if (isTooEarly) {
    const notices = phase.notices.filter((notice) => !ABOUT_LINES.includes(notice));
    return { ...phase, centre: null, runs: null, hasSignal: false, notices, screenedRanges: 0 };
  }
  const others = phase.notices.filter((notice) => notice !== "trial-limits");
  const holds: [ChartNotice, boolean][] = [
    ["trial-limits", willMove(analysis, phase)],
    ["left-out-jumps", hasLeftOutJumps(analysis, phase)],
  ];
  return { ...phase, notices: [...others, ...holds.flatMap(([notice, is]) => (is ? [notice] : []))] };
}

const ABOUT_LINES: readonly ChartNotice[] = [
  ...(["no-limits", "collapsed-limits", "trial-limits", "trend-undecided", "short-baseline"] as const),
];

function willMove(analysis: ChartAnalysis, phase: ChartPhase): boolean {
  const counted = countedPoints(analysis, phase);
  const isHeld = counted.some(({ isBaseline }) => !isBaseline);
  const hasLines = phase.centre !== null && !phase.notices.includes("collapsed-limits");
  return hasLines && !isHeld && counted.length < FEWEST_FOR_SETTLED_LINES;
}

/** The jump from a number that is left out to the next one still counts, as in qicharts2 0.8.1. */
function hasLeftOutJumps({ chart, points }: ChartAnalysis, { start, end }: ChartPhase): boolean {
  if (chart !== "mr") return false;
  const inPhase = points.slice(start, end);
  return inPhase.some((point, index) => point.value !== null && (inPhase[index - 1]?.isExcluded ?? false));
}

function withoutLines(point: AnalysedPoint): AnalysedPoint {
  return {
    ...point,
    ...{ centre: null, lower: null, upper: null, innerLower: null, innerUpper: null, side: null },
    ...{ isOutside: null, isClose: null, cause: null, meaning: "common-cause" },
    ...{ isInLongRun: false, isInTrend: false },
  };
}
