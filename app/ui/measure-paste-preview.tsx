import { Button, ErrorSummary } from "nhsuk-react-components";
import type { CheckedPaste } from "~/domain/measures/paste-form";
import type { Point } from "~/domain/measures/measure-facts";
import { hasDenominator, type MeasureKind } from "~/domain/measures/measure-kinds";
import type { PastedRow } from "~/domain/measures/pasted-row";
import {
  describePair,
  formatValue,
  pointValue,
  unitOf,
  type PointNumbers,
} from "~/domain/measures/point-value";
import { formatPointDate, formatShortDay } from "./dates";
import { ChoiceField } from "./field";
import type { FormState } from "./form-state";

const mostShown = 200;

type Checked = CheckedPaste<Point>;

/** The rows that can't be read, each with what to type instead. */
export function PasteProblems({ problems }: Pick<Checked, "problems">) {
  return (
    <ErrorSummary>
      <ErrorSummary.Title>{whatToPutRight(problems)}</ErrorSummary.Title>
      <p>Nothing is saved yet. Change your rows below, then check again.</p>
      <ErrorSummary.List>
        {problems.slice(0, mostShown).map(({ message }, i) => (
          <ErrorSummary.ListItem key={i} href="#pasted">
            {message}
          </ErrorSummary.ListItem>
        ))}
      </ErrorSummary.List>
      {problems.length > mostShown ? <p>{`And ${problems.length - mostShown} more.`}</p> : null}
    </ErrorSummary>
  );
}

/** Each row is listed once, so the number of lines is the number of rows. */
function whatToPutRight(problems: Checked["problems"]): string {
  if (problems.some(({ line }) => line === 0)) return "There's something to put right";
  return problems.length === 1 ? "One row to put right" : `${problems.length} rows to put right`;
}

type PreviewProps = { checked: Checked; kind: MeasureKind; unit: string; state: FormState };

/** What would be saved, row by row, and what is there already. */
export function PastePreview({ checked, kind, unit, state }: PreviewProps) {
  const { rows, fresh, different, same } = checked;
  const saving = fresh.length + different.length;
  const notes = new Map<number, string>([
    ...same.map(({ line }): [number, string] => [line, "there already"]),
    ...different.map(({ line, kept }): [number, string] => [line, `now ${saidOf(kind, kept)}`]),
  ]);
  return (
    <>
      <h2>Is this right?</h2>
      <p>{`${countOf(rows.length)}, from ${formatPointDate(firstDate(rows))} to ${formatPointDate(lastDate(rows))}. ${standing(checked)}`}</p>
      <table className="nhsuk-table measure-table">
        <caption className="nhsuk-u-visually-hidden">What would be saved</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">
              {hasDenominator(kind) || !unit ? "Number" : `Number (${unitOf({ kind, unit })})`}
            </th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostShown).map((row) => (
            <tr key={row.line}>
              <th scope="row">{formatShortDay(row.date)}</th>
              <td>
                {saidOf(kind, row)}
                {notes.has(row.line) ? (
                  <span className="measure-table__more">{notes.get(row.line)}</span>
                ) : null}
              </td>
              <td>{row.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostShown ? (
        <p>{`And ${rows.length - mostShown} more, which were read just as well.`}</p>
      ) : null}
      {different.length > 0 ? <OnTaken state={state} count={different.length} /> : null}
      {saving > 0 ? (
        <Button name="intent" value="save">
          {different.length > 0
            ? "Save the numbers"
            : saving === 1
              ? "Save this number"
              : `Save these ${saving} numbers`}
        </Button>
      ) : null}
    </>
  );
}

function OnTaken({ state, count }: { state: FormState; count: number }) {
  return (
    <ChoiceField
      state={state}
      name="onTaken"
      label={
        count === 1
          ? "One date has another number already. What shall we do?"
          : `${count} dates have other numbers already. What shall we do?`
      }
      options={[
        { name: "keep", label: "Keep the numbers that are there" },
        { name: "replace", label: "Replace them with what I pasted" },
      ]}
    />
  );
}

function standing({ fresh, different, same }: Checked): string {
  const parts = [
    fresh.length > 0 ? `${fresh.length} new` : "",
    different.length > 0
      ? `${different.length} on ${different.length === 1 ? "a date" : "dates"} with another number`
      : "",
    same.length > 0 ? `${same.length} there already` : "",
  ].filter(Boolean);
  return `${parts.join(", ")}.`;
}

function saidOf(kind: MeasureKind, numbers: PointNumbers): string {
  if (kind === "days-between") return "an event";
  if (!hasDenominator(kind) || numbers.numerator === null || numbers.denominator === null)
    return formatValue(kind, pointValue(kind, numbers));
  return describePair(kind, numbers.numerator, numbers.denominator);
}

function countOf(rows: number): string {
  return rows === 1 ? "One row" : `${rows.toLocaleString("en-GB")} rows`;
}

function firstDate(rows: readonly PastedRow[]): string {
  return rows.reduce((first, { date }) => (date < first ? date : first), rows[0]?.date ?? "");
}

function lastDate(rows: readonly PastedRow[]): string {
  return rows.reduce((last, { date }) => (date > last ? date : last), "");
}
