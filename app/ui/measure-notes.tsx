import { chartNotes, type ChartNote } from "~/domain/measures/chart-notes";
import type { MeasureFacts, MeasurePhase, Point } from "~/domain/measures/measure-facts";
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
  const notes = chartNotes(measure, points, phases).filter(({ kind }) => !isDrawn || kind !== "start");
  if (notes.length === 0) return null;
  return (
    <ul className="measure-notes">
      {notes.map((note) => (
        <li key={`${note.kind} ${note.date}`}>
          {noteInWords(note)} {note.reason} {alsoInWords(note)}
        </li>
      ))}
    </ul>
  );
}

/** “New lines start on 3 March 2026:”, before the reason. */
export function noteInWords({ kind, date, count }: Omit<ChartNote, "reason">): string {
  const when = formatPointDate(date);
  if (kind === "start") return `New lines start on ${when}:`;
  if (kind === "left-out") return `${when} is left out of the lines:`;
  const numbers =
    count === undefined ? "the numbers" : count === 1 ? "the one number" : `the ${count} numbers`;
  return `The lines are worked out from ${numbers} up to ${when}:`;
}

/** What else has to be known of a baseline; nothing of anything else. */
export function alsoInWords({ also, count = 0 }: Pick<ChartNote, "also" | "count">): string | null {
  if (also === "each-start")
    return `After each new start, the lines come from its first ${count} numbers in the same way.`;
  if (also === "not-with-new-lines")
    return "As there are new lines, this does nothing by these rules: each part's lines come from all of its numbers.";
  return also === "too-few" ? "That takes 12 numbers or more, so this does nothing now." : null;
}
