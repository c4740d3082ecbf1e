import type { AnalysedPoint, ChartAnalysis } from "~/domain/measures/chart-analysis";
import { FEWEST_USEFUL_POINTS } from "~/domain/measures/reader-flags";
import { isMakingDataCount } from "~/domain/measures/rule-sets";
import type { Direction } from "~/domain/measures/measure-kinds";

/**
 * How a point is drawn, by shape and colour: a grey circle for what chance explains; a blue diamond where something has
 * changed the way people hope, an orange square the other way, a purple triangle where they hope for neither; hollow
 * where there are too few numbers round the lines to say, and with a cross where it was left out.
 */
export type PointLook = "usual" | "hoped" | "unhoped" | "notable" | "undecided" | "left-out";

interface Judged {
  analysis: Pick<ChartAnalysis, "phases" | "rules">;
  direction?: Direction;
}

/** `phase` is what its numbers allow to be said, by the same rule as in the words under the chart. */
export function lookOf(
  point: AnalysedPoint | null,
  facts: Judged,
  phase: { isEarly: boolean; canTellChange: boolean } = { isEarly: false, canTellChange: true },
): PointLook {
  if (point?.isExcluded) return "left-out";
  if (!point) return "usual";
  if (phase.isEarly) return "undecided";
  if (!phase.canTellChange) return "usual";
  if (point.meaning === "improvement") return "hoped";
  if (point.meaning === "concern") return "unhoped";
  if (point.meaning !== "common-cause") return "notable";
  return standsOut(point, facts) ? towards(point, facts.direction) : "usual";
}

/** For rule sets that give no meaning to a single point: beyond a limit, in a trend, or in a run longer than chance explains. */
function standsOut(point: AnalysedPoint, { analysis }: Judged): boolean {
  if (isMakingDataCount(analysis.rules)) return false;
  const useful = analysis.phases[point.phase]?.runs?.useful ?? 0;
  return point.isOutside === true || point.isInTrend || (point.isInLongRun && useful >= FEWEST_USEFUL_POINTS);
}

function towards({ side }: AnalysedPoint, direction: Direction = "neither"): PointLook {
  if (direction === "neither" || side === "on" || side === null) return "notable";
  return (side === "above") === (direction === "up") ? "hoped" : "unhoped";
}

/** What a look says of a point. Before the first cycle nobody had hoped for anything yet, so it only stood out. */
export function lookWords(look: PointLook, isBeforeTests: boolean): string {
  return isBeforeTests && STANDING_OUT.includes(look) ? "stood out before the first cycle" : LOOK_WORDS[look];
}

export const STANDING_OUT: readonly PointLook[] = ["hoped", "unhoped", "notable"];

const LOOK_WORDS: Record<PointLook, string> = {
  usual: "what chance explains",
  hoped: "changed, the way we hope",
  unhoped: "changed, not the way we hope",
  notable: "changed",
  undecided: "too few numbers to say yet",
  "left-out": "left out of the lines",
};
