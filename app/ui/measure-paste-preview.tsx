import { Button } from "nhsuk-react-components";
import type { PasteView } from "~/domain/measures/check-paste";
import { replacing } from "~/domain/measures/compare-points";
import type { Encoding } from "~/domain/measures/file-text";
import type { MeasureFacts, Point } from "~/domain/measures/measure-facts";
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
import { describeColumns } from "./measure-paste-columns";
import { countOf } from "./measure-paste-problems";
import { UnderWay } from "./under-way";

type Checked = PasteView<Point>;
type Props = {
  checked: Checked;
  measure: MeasureFacts;
  state: FormState;
  encoding: Encoding | null;
};

/** What would be saved, and what is there already. */
export function PastePreview({ checked, measure, state, encoding }: Props) {
  const { id, kind, unit } = measure;
  const { rows, different, counts } = checked;
  const saving = counts.fresh + counts.different;
  return (
    <>
      <p className="paste-summary">
        <strong>{countOf(counts.rows, "row", "rows")}</strong>
        {`, from ${formatPointDate(checked.first)} to ${formatPointDate(checked.last)}: ${standing(checked)}.`}
      </p>
      <HowItWasRead checked={checked} kind={kind} encoding={encoding} />
      <RowsTable caption={captionOf(counts.rows, rows.length)} kind={kind} unit={unit} rows={rows} />
      {counts.different > 0 ? (
        <>
          <DifferentTable kind={kind} different={different} count={counts.different} />
          <input type="hidden" name="seen" value={checked.mark} />
          <OnTaken state={state} count={counts.different} />
        </>
      ) : null}
      <UnderWay />
      {saving > 0 ? null : <p>There&apos;s nothing to save: all of these are on the chart already.</p>}
      <div className="nhsuk-button-group">
        {saving > 0 ? (
          <Button name="intent" value="save" data-under-way="Saving your numbers…">
            {counts.different > 0 ? "Save the numbers" : `Save ${countOf(saving, "number", "numbers")}`}
          </Button>
        ) : null}
        <a href={`/measures/${id}`}>{saving > 0 ? "Save nothing and go back" : "Go back"}</a>
      </div>
    </>
  );
}

type HowProps = Pick<Props, "checked" | "encoding"> & { kind: MeasureKind };

function HowItWasRead({ checked, kind, encoding }: HowProps) {
  const { excelDays, counts, leftOut } = checked;
  const more = counts.leftOut - leftOut.length;
  return (
    <ul>
      <li>{describeColumns({ checked, kind })}</li>
      {excelDays ? (
        <li>
          {`The dates came as Excel's day numbers: ${excelDays.cell} was read as ${formatShortDay(excelDays.date.replace(" ", "T"))}. If that's four years out, the file counts from 1904: show the dates as dates there, and send it again.`}
          {kind === "days-between"
            ? " A number with nothing after the dot has no time with it, so it's taken as noon of that day."
            : null}
        </li>
      ) : null}
      {counts.ofNothing > 0 ? <li>{ofNothingWords(counts.ofNothing)}</li> : null}
      {encoding === "Windows-1252" ? (
        <li>
          The file was read as Excel&apos;s usual kind of text (Windows-1252). Check that names and signs look
          right.
        </li>
      ) : null}
      {counts.leftOut > 0 ? (
        <li>
          {`${countOf(counts.leftOut, "row", "rows")} with a problem ${counts.leftOut === 1 ? "is" : "are"} left out: ${leftOut.map(({ line }) => line).join(", ")}${more > 0 ? ` and ${more.toLocaleString("en-GB")} more` : ""}.`}
        </li>
      ) : null}
    </ul>
  );
}

function ofNothingWords(count: number): string {
  return count === 1
    ? "One row says 0 out of 0. It's kept, but not drawn: there was nothing to count."
    : `${count.toLocaleString("en-GB")} rows say 0 out of 0. They're kept, but not drawn: there was nothing to count.`;
}

function captionOf(count: number, shown: number): string {
  if (count === shown) return "What we read";
  return `The first ${shown} of ${count.toLocaleString("en-GB")} rows`;
}

type RowsProps = { caption: string; kind: MeasureKind; unit: string; rows: readonly PastedRow[] };

function RowsTable({ caption, kind, unit, rows }: RowsProps) {
  return (
    <table className="nhsuk-table measure-table">
      <caption className="nhsuk-table__caption nhsuk-table__caption--s">{caption}</caption>
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
        {rows.map((row) => (
          <tr key={row.line}>
            <th scope="row">{formatShortDay(row.date)}</th>
            <td>{saidOf(kind, row)}</td>
            <td>{row.note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DifferentProps = { kind: MeasureKind; different: Checked["different"]; count: number };

function DifferentTable({ kind, different, count }: DifferentProps) {
  const more = count - different.length;
  return (
    <>
      <table className="nhsuk-table measure-table measure-table--beside">
        <caption className="nhsuk-table__caption nhsuk-table__caption--s">
          {count === 1 ? "One date has another number already" : "Dates that have another number already"}
        </caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">On the chart</th>
            <th scope="col">Yours</th>
          </tr>
        </thead>
        <tbody>
          {different.map((row) => (
            <tr key={row.line}>
              <th scope="row">{formatShortDay(row.date)}</th>
              <Said kind={kind} point={row.kept} />
              <Said kind={kind} point={replacing(row)} />
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? <p>{`And ${countOf(more, "more date", "more dates")}.`}</p> : null}
    </>
  );
}

function OnTaken({ state, count }: { state: FormState; count: number }) {
  const [there, yours] = count === 1 ? ["the number that is", "it"] : ["the numbers that are", "them"];
  return (
    <ChoiceField
      state={state}
      name="onTaken"
      label={
        count === 1
          ? "What shall we do with it?"
          : `What shall we do with these ${count.toLocaleString("en-GB")} dates?`
      }
      options={[
        { name: "keep", label: `Keep ${there} there` },
        { name: "replace", label: `Replace ${yours} with yours` },
      ]}
    />
  );
}

function standing({ counts }: Checked): string {
  const parts = [
    counts.fresh > 0 ? `${counts.fresh.toLocaleString("en-GB")} new` : "",
    counts.different > 0
      ? `${counts.different.toLocaleString("en-GB")} on ${counts.different === 1 ? "a date" : "dates"} with another number`
      : "",
    counts.same > 0 ? `${counts.same.toLocaleString("en-GB")} there already` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function Said({ kind, point }: { kind: MeasureKind; point: PointNumbers & { note: string | null } }) {
  return (
    <td>
      {saidOf(kind, point)}
      {point.note ? <span className="measure-table__more">{point.note}</span> : null}
    </td>
  );
}

function saidOf(kind: MeasureKind, numbers: PointNumbers): string {
  if (kind === "days-between") return "an event";
  if (!hasDenominator(kind) || numbers.numerator === null || numbers.denominator === null)
    return formatValue(kind, pointValue(kind, numbers));
  return describePair(kind, numbers.numerator, numbers.denominator);
}
