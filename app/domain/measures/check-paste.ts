import type { Confirmed } from "~/domain/safety/confirming";
import { compareWithKept, markOfReplaced, type Compared, type PointToKeep } from "./compare-points";
import type { MeasureKind } from "./measure-kinds";
import { parsePastedPoints, type PastedPoints } from "./parse-pasted";
import type { PasteForm } from "./paste-form";
import type { PastedRow, PasteProblem } from "./pasted-row";
import { identifierIn } from "./point-form";

export type CheckedPaste<Kept> = Compared<PastedRow, Kept> &
  Omit<PastedPoints, "duplicates"> & {
    /** Rows with a problem that somebody chose to leave out. */
    leftOut: PasteProblem[];
  };

type Pasted = Pick<PasteForm, "pasted"> & Partial<Omit<PasteForm, "pasted" | "onTaken">>;

/**
 * What was pasted beside what is there. Nothing of it is kept while there is a problem; rows with one can be left out
 * when that was chosen, and a date that comes twice keeps its first row then.
 */
export function checkPaste<Kept extends PointToKeep>(
  { pasted, columns = [], columnsFor = "", leavesOut = false, confirmed = new Map() }: Pasted,
  kind: MeasureKind,
  today: string,
  kept: readonly Kept[],
): CheckedPaste<Kept> {
  const { duplicates, ...parsed } = parsePastedPoints(pasted, kind, today, { columns, columnsFor });
  const firstWithDate = new Map(duplicates.map(({ date, lines }) => [date, lines[0] ?? 0]));
  const more = parsed.rows.flatMap((row) =>
    aboutRow(row, twiceWords(kind, row, firstWithDate.get(row.date) ?? row.line), confirmed),
  );
  const all = [...parsed.problems, ...more].sort((a, b) => a.line - b.line);
  const canLeaveOut = leavesOut && all.every(({ line }) => line > 0) && all.length > 0;
  const without = new Set(canLeaveOut ? all.map(({ line }) => line) : []);
  const rows = parsed.rows.filter(({ line }) => !without.has(line));
  const isAnyLeft = canLeaveOut && rows.length > 0;
  return {
    ...parsed,
    rows,
    problems: isAnyLeft ? [] : all,
    leftOut: isAnyLeft ? all : [],
    ...compareWithKept(rows, kept),
  };
}

/** What only the reading of the other rows, or of the row's cells together, shows. */
function aboutRow(row: PastedRow, twice: string | null, confirmed: Confirmed): PasteProblem[] {
  const words = [twice, identifierIn(row, confirmed, "pasted")].filter((found) => found !== null).join(" ");
  return words ? [{ line: row.line, column: "row", message: `Row ${row.line}: ${words}` }] : [];
}

function twiceWords(kind: MeasureKind, { line }: PastedRow, firstLine: number): string | null {
  if (firstLine >= line) return null;
  return kind === "days-between"
    ? `it has the same day and time as row ${firstLine}. If both happened, give each its time. If not, keep one.`
    : `it has the same date as row ${firstLine}. Keep one of them.`;
}

/** How many rows, problems and dates a page shows of each; the rest it counts. */
const MOST_SHOWN = 20;
const FIRST_ROWS = 10;

export type PasteView<Kept> = CheckedPaste<Kept> & {
  counts: Record<"rows" | "fresh" | "same" | "different" | "problems" | "leftOut" | "ofNothing", number>;
  /** Of what would be replaced. */
  mark: string;
  first: string;
  last: string;
};

/** What a page shows of a check: the first of everything, and how many there are. */
export function viewOf<Kept extends PointToKeep>(checked: CheckedPaste<Kept>): PasteView<Kept> {
  const { rows, fresh, same, different, problems, leftOut } = checked;
  const dates = rows.map(({ date }) => date);
  return {
    ...checked,
    counts: {
      rows: rows.length,
      fresh: fresh.length,
      same: same.length,
      different: different.length,
      problems: problems.length,
      leftOut: leftOut.length,
      ofNothing: rows.filter(({ numerator, denominator }) => numerator === 0 && denominator === 0).length,
    },
    mark: markOfReplaced(different),
    first: dates.reduce((a, b) => (b < a ? b : a), dates[0] ?? ""),
    last: dates.reduce((a, b) => (b > a ? b : a), ""),
    rows: rows.slice(0, FIRST_ROWS),
    fresh: fresh.slice(0, FIRST_ROWS),
    same: same.slice(0, FIRST_ROWS),
    different: different.slice(0, MOST_SHOWN),
    problems: problems.slice(0, MOST_SHOWN),
    leftOut: leftOut.slice(0, MOST_SHOWN),
  };
}
