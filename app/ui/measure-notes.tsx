import { asSentence } from "~/domain/measures/as-sentence";
import { chartNotes, type ChartNote } from "~/domain/measures/chart-notes";
import type { MeasureFacts, MeasurePhase, Point } from "~/domain/measures/measure-facts";
import { FEWEST_FOR_BASELINE, type WhyNot } from "~/domain/measures/phases-in-force";
import { formatPointDate } from "./dates";

type Props = {
  measure: MeasureFacts;
  points: readonly Point[];
  phases: readonly MeasurePhase[];
  /** New starts are among the marks of a chart that is drawn, with their reasons. */
  isDrawn?: boolean;
};

/** Under a chart: where its lines start anew, what they are worked out from, and what is left out of them. */
export function MeasureNotes({ measure, points, phases, isDrawn = true }: Props) {
  const isSaid = ({ kind, also }: ChartNote) => !isDrawn || kind !== "start" || also !== undefined;
  const notes = chartNotes(measure, points, phases).filter(isSaid);
  if (notes.length === 0) return null;
  return (
    <ul className="measure-notes">
      {notes.map((note) => (
        <li key={`${note.kind} ${note.date}`}>
          {noteInWords(note)} {asSentence(note.reason)} {alsoInWords(note)}
        </li>
      ))}
    </ul>
  );
}

/** “New lines start on 3 March 2026:”, before the reason. */
export function noteInWords({ kind, date, count, also }: Omit<ChartNote, "reason">): string {
  const when = formatPointDate(date);
  const isInForce = also === undefined || also === "each-start";
  if (kind === "start") return `New lines ${isInForce ? "start" : "were to start"} on ${when}:`;
  if (kind === "left-out") return `${when} is left out of the lines:`;
  const numbers = count === undefined ? "the numbers" : `the ${count} numbers`;
  return `The lines ${isInForce ? "are" : "were to be"} worked out from ${numbers} up to ${when}:`;
}

/** Why it does nothing, or what else a baseline does; null where there's nothing to add. */
export function alsoInWords({ also, count = 0, among = count }: Partial<ChartNote>): string | null {
  if (also === undefined) return null;
  if (also !== "each-start") return WHY_NOT[also];
  const counted = among === count ? "" : ", gaps and those left out counted";
  return `After each new start, the lines come from its first ${among} points in the same way${counted}.`;
}

const WHY_NOT: Readonly<Record<WhyNot, string>> = {
  gone: "That number is gone, so this does nothing now.",
  first: "That's the first number now, where the lines start anyway.",
  "new-lines-before": "New lines start before that number, so this does nothing now.",
  "too-few": `That takes ${FEWEST_FOR_BASELINE} numbers or more, so this does nothing now.`,
  "not-with-new-lines":
    "As there are new lines, this does nothing by these rules: each part's lines come from all of its numbers.",
};
