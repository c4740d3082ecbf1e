import type { ChartAnalysis, ChartNotice, ChartPhase } from "./chart-analysis";
import { countedPoints, FEWEST_USEFUL_POINTS, isEarly, newestPhase } from "./reader-flags";
import { noticeWords, screeningWords } from "./words-for-notices";

/** What has to be known of the numbers, whichever phase they are in. */
export function dataCautions({ phases }: ChartAnalysis): string[] {
  const all = phases.flatMap(({ notices }) => notices);
  return ABOUT_DATA.filter((notice) => all.includes(notice)).map(noticeWords);
}

/** What has to be known of the newest lines, and of phases that have none. */
export function lineCautions(analysis: ChartAnalysis): string[] {
  const newest = newestPhase(analysis);
  if (!newest) return [];
  const ofLines = newest.notices.filter((notice) => !ABOUT_DATA.includes(notice)).map(noticeWords);
  return [...ofLines, ...screened(newest), ...earlierCautions(analysis), ...dataCautions(analysis)];
}

/** All of it, for a picture that stands alone, where nothing under it says that there are too few numbers. */
export function pictureCautions(analysis: ChartAnalysis): string[] {
  const newest = newestPhase(analysis);
  const early = newest && isEarly(analysis, newest) ? [notEnoughWords(analysis, newest)] : [];
  return [...early, ...lineCautions(analysis)];
}

/** “Not enough data yet: 6 of 10 numbers.” */
export function notEnoughWords(analysis: ChartAnalysis, phase: ChartPhase): string {
  const since = analysis.phases.length > 1 ? " since the new lines" : "";
  const count = countedPoints(analysis, phase).length;
  return `Not enough data yet: ${count} of ${FEWEST_USEFUL_POINTS} numbers${since}.`;
}

const ABOUT_DATA: readonly ChartNotice[] = ["dates-combined", "no-gap-between-events"];

function screened({ screenedRanges, notices }: ChartPhase): string[] {
  const hasLimits = !notices.includes("no-limits") && !notices.includes("collapsed-limits");
  const words = hasLimits ? screeningWords(screenedRanges) : null;
  return words === null ? [] : [words];
}

function earlierCautions(analysis: ChartAnalysis): string[] {
  const isBare = analysis.phases.slice(0, -1).some((phase) => isEarly(analysis, phase));
  return isBare
    ? [
        `Where new lines start after fewer than ${FEWEST_USEFUL_POINTS} numbers, those are dots without lines.`,
      ]
    : [];
}
