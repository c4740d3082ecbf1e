import type { ChartAnalysis, ChartPhase } from "./chart-analysis";
import { centreName } from "./chart-names";
import { dayWords } from "./dates-in-words";
import { lineInWords, type MeasureWords } from "./words-for-lines";

/** Where lines start anew and why, as it was picked. */
export interface NewStart {
  date: string;
  reason: string;
}

/** The newest start of new lines; null where the lines were never started anew. */
export function newestStart({ phases, points }: ChartAnalysis): ChartPhase["start"] | null {
  const start = phases.length > 1 ? phases.at(-1)?.start : undefined;
  return start === undefined || !points[start] ? null : start;
}

/** What the middle was until the new lines and is since; "" where there were too few numbers to know. */
export function beforeAndSince(analysis: ChartAnalysis, measure: MeasureWords): string {
  const [before, since] = analysis.phases.slice(-2);
  const middle = `the ${centreName(analysis.chart)}`;
  const day = dayOfStart(analysis);
  const was = before?.centre == null ? "" : lineInWords(measure, before.centre);
  const is = since?.centre == null ? "" : lineInWords(measure, since.centre);
  if (was && is) return `Before ${day} ${middle} was ${was}. Since then it's ${is}.`;
  if (was) return `Before ${day} ${middle} was ${was}.`;
  return is ? `Since ${day} ${middle} is ${is}. Before that there were too few numbers to say.` : "";
}

/** That somebody chose new lines, with their reason, and that a choice proves nothing. */
export function startWords(analysis: ChartAnalysis, starts: readonly NewStart[]): string[] {
  const at = analysis.points[newestStart(analysis) ?? -1]?.at;
  const reason = starts
    .find(({ date }) => date === at)
    ?.reason.trim()
    .replace(/\.$/, "");
  return [
    reason
      ? `The team chose to start new lines on that day, and said why: “${reason}”.`
      : "The team chose to start new lines on that day.",
    "A choice isn't proof: by itself it doesn't show that something changed, or what did it.",
  ];
}

function dayOfStart(analysis: ChartAnalysis): string {
  return dayWords(analysis.points[newestStart(analysis) ?? -1]?.at) || "the new lines";
}
