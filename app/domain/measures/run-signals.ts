import { anhoejLimits } from "./anhoej";
import { countCrossings, longestRun, type Run } from "./runs";

export interface RunsJudgement {
  /** Points with a value that is not on the centre line. */
  useful: number;
  /** The newest run that is longer than chance explains; without one, the longest. */
  run: Run | null;
  longestRun: number | null;
  longestRunMax: number | null;
  crossings: number | null;
  crossingsMin: number | null;
  hasLongRun: boolean;
  hasFewCrossings: boolean;
  hasSignal: boolean;
}

/** The runs against what chance explains. Without useful points everything is null and there is no signal. */
export function judgeRuns(runs: readonly Run[], isCategorical: boolean): RunsJudgement {
  const useful = runs.reduce((sum, run) => sum + run.positions.length, 0);
  const limits = anhoejLimits(useful);
  const longest = longestRun(runs);
  if (!limits || !longest) return NO_JUDGEMENT;

  const crossings = countCrossings(runs);
  const hasLongRun = !isCategorical && longest.positions.length > limits.longestRunMax;
  const hasFewCrossings = !isCategorical && crossings < limits.crossingsMin;
  const hasSignal = hasLongRun || hasFewCrossings;
  return {
    ...{ useful, run: newestAbove(limits.longestRunMax, runs) ?? longest },
    ...{ longestRun: longest.positions.length, crossings },
    ...limits,
    ...{ hasLongRun, hasFewCrossings, hasSignal },
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
  hasLongRun: false,
  hasFewCrossings: false,
  hasSignal: false,
};
