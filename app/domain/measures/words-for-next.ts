import type { Direction } from "./measure-kinds";
import type { Finding } from "./words-for-runs";

/** What a team could do now; after new lines, first of all see whether it stays. */
export function nextWords(findings: readonly Finding[], direction: Direction, isAnew = false): string {
  if (findings.length === 0) return isAnew ? SEE_IF_IT_STAYS : NOTHING_FOUND;
  if (!findings.some(({ lasts }) => lasts)) return ONE_NUMBER;
  const way = findings.find((finding) => finding.way)?.way ?? null;
  if (way === null || direction === "neither") return SOME_CHANGE;
  return way === direction ? AS_HOPED : NOT_AS_HOPED;
}

const NOTHING_FOUND =
  "One high or low number by itself is no reason to change course. If you hoped for more, talk about what to try next.";
const SEE_IF_IT_STAYS =
  "Keep adding numbers to see if it stays. Ask what else was different from that day on, and write it on the chart.";
const ONE_NUMBER = "Ask what was going on at the time, and write it beside the number so that others know.";
const SOME_CHANGE = "Ask the team what has been different since then, and write it on the chart.";
const AS_HOPED =
  "Ask the team what has been different since then. If it's your idea, keep it going, and see if the change lasts.";
const NOT_AS_HOPED =
  "Ask the team what has been different since then. You could adapt the idea, or rest it for now.";
