import { countCrossings, longestRun, type Run } from "./runs";

/** What chance explains, for so many useful points. */
export interface RunLimits {
  longestRunMax: number;
  /** Null where there are too few points, or the rule set doesn't look. */
  crossingsMin: number | null;
  crossingsMax: number | null;
}

export interface RunsJudgement {
  /** Points with a value that is not on the centre line. */
  useful: number;
  /** The newest run that is longer than chance explains; without one, the longest. */
  run: Run | null;
  longestRun: number | null;
  longestRunMax: number | null;
  crossings: number | null;
  crossingsMin: number | null;
  /** Only perla asks whether there are too many. */
  crossingsMax: number | null;
  hasLongRun: boolean;
  hasFewCrossings: boolean;
  hasManyCrossings: boolean;
  hasSignal: boolean;
}

export interface RunsQuestion {
  limitsOf: (useful: number) => RunLimits | null;
  /** False where neighbours say nothing about time: the runs are counted, but are no signal. */
  canSignal: boolean;
}

/** The runs against what chance explains. Without useful points everything is null and there is no signal. */
export function judgeRuns(runs: readonly Run[], { limitsOf, canSignal }: RunsQuestion): RunsJudgement {
  const useful = runs.reduce((sum, run) => sum + run.positions.length, 0);
  const limits = limitsOf(useful);
  const longest = longestRun(runs);
  if (!limits || !longest) return NO_JUDGEMENT;

  const crossings = countCrossings(runs);
  const hasLongRun = canSignal && longest.positions.length > limits.longestRunMax;
  const hasFewCrossings = canSignal && crossings < (limits.crossingsMin ?? 0);
  const hasManyCrossings = canSignal && crossings > (limits.crossingsMax ?? Infinity);
  return {
    ...{ useful, run: newestAbove(limits.longestRunMax, runs) ?? longest },
    ...{ longestRun: longest.positions.length, crossings },
    ...limits,
    ...{ hasLongRun, hasFewCrossings, hasManyCrossings },
    hasSignal: hasLongRun || hasFewCrossings || hasManyCrossings,
  };
}

function newestAbove(length: number, runs: readonly Run[]): Run | undefined {
  return runs.findLast((run) => run.positions.length > length);
}

const NO_JUDGEMENT: RunsJudgement = {
  useful: 0,
  run: null,
  longestRun: null,
  longestRunMax: null,
  crossings: null,
  crossingsMin: null,
  crossingsMax: null,
  hasLongRun: false,
  hasFewCrossings: false,
  hasManyCrossings: false,
  hasSignal: false,
};
