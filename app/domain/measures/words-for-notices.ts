import type { ChartNotice } from "./chart-analysis";

/** What a notice means for somebody who reads the chart. */
export function noticeWords(notice: ChartNotice): string {
  return NOTICES[notice];
}

const NOTICES: Record<ChartNotice, string> = {
  "no-limits":
    "There are no limits on this chart. They come from how much the numbers differ from one to the next, and here there's too little to go by.",
  "collapsed-limits":
    "The limits lie right on the middle, because nearly all the numbers are the same. Almost any number looks as if it stands out, so don't read a change into that.",
  "trial-limits": "The lines come from fewer than 13 numbers, so they'll still move as you add more.",
  "trend-undecided":
    "Some dates have no number. So we can't tell if the numbers around them rise or fall all the way, and we don't count that as a change.",
  "no-gap-between-events":
    "Some events came at the same moment, with no time between them. This kind of chart can't use a gap of 0, so those points are left out of the lines. A chart of bed days between events can use them.",
  "short-baseline": "The lines come from fewer than 12 numbers, so take them as a rough guide.",
  "left-out-jumps":
    "Leaving a number out takes only the jump to it out of the lines. The jump from it to the next number still counts.",
  "dates-combined": "Some dates have more than one number. They're put together as one point.",
};

/** How many jumps were set aside for the limits, and why; null where none was. */
export function screeningWords(count: number): string | null {
  if (count === 0) return null;
  const [jumps, are] =
    count === 1
      ? ["One jump from a number to the next was", "It's"]
      : [`${count} jumps from a number to the next were`, "They're"];
  return `${jumps} far bigger than the rest. ${are} set aside for the limits, so that an odd moment doesn't widen them. The numbers themselves stay in.`;
}
