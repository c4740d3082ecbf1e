import { chartNotes, type ChartNote } from "~/domain/measures/chart-notes";
import type { MeasurePhase, Point } from "~/domain/measures/measure-facts";
import { formatPointDate } from "./dates";

type Props = {
  points: readonly Point[];
  phases: readonly MeasurePhase[];
  /** New starts are among the marks of a chart that is drawn, with their reasons. */
  isDrawn?: boolean;
};

/** Under a chart: where its lines start anew, what they are worked out from, and what is left out of them. */
export function MeasureNotes({ points, phases, isDrawn = true }: Props) {
  const notes = chartNotes(points, phases).filter(({ kind }) => !isDrawn || kind !== "start");
  if (notes.length === 0) return null;
  return (
    <ul className="measure-notes">
      {notes.map((note) => (
        <li key={`${note.kind} ${note.date}`}>
          {noteInWords(note)} {note.reason}
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
