import { Fieldset, Select } from "nhsuk-react-components";
import type { PasteView } from "~/domain/measures/check-paste";
import type { Point } from "~/domain/measures/measure-facts";
import type { MeasureKind } from "~/domain/measures/measure-kinds";
import type { ReadColumn } from "~/domain/measures/parse-pasted";
import { columnsOf, type Column } from "~/domain/measures/pasted-columns";
import { columnLetter } from "~/domain/measures/pasted-row";

type Props = { checked: Pick<PasteView<Point>, "columns" | "columnsFor">; kind: MeasureKind };

/** What each column was taken as, each to be changed. */
export function ColumnChoices({ checked: { columns, columnsFor }, kind }: Props) {
  if (columns.length === 0) return null;
  return (
    <Fieldset>
      <Fieldset.Legend size="s">What each column is</Fieldset.Legend>
      <input type="hidden" name="columnsFor" value={columnsFor} />
      <div className="column-choices">
        {columns.map((column, index) => (
          <Select
            key={index}
            id={`column-${index}`}
            name="column"
            label={`Column ${columnLetter(index)}`}
            hint={standsIn(column)}
            defaultValue={column.meaning}
          >
            <Select.Option value="">Don&apos;t use this column</Select.Option>
            {columnsOf(kind).map((name) => (
              <Select.Option key={name} value={name}>
                {columnName(kind, name)}
              </Select.Option>
            ))}
          </Select>
        ))}
      </div>
    </Fieldset>
  );
}

/** In a sentence: “Column A is the date, column B the number.” */
export function describeColumns({ checked: { columns }, kind }: Props): string {
  const parts = columns.flatMap(({ meaning }, index) =>
    meaning === "" ? [] : [`${columnLetter(index)} as ${columnName(kind, meaning).toLowerCase()}`],
  );
  const isSome = parts.length < columns.length;
  return `Columns were read like this: ${parts.join(", ")}${isSome ? "; the others aren't used" : ""}.`;
}

function standsIn({ heading, example }: ReadColumn): string {
  const cells = [heading, example].filter((cell) => cell !== "").map((cell) => `“${cell}”`);
  return cells.length > 0 ? cells.join(", then ") : "It begins with empty cells.";
}

function columnName(kind: MeasureKind, column: Column): string {
  return NAMES_OF_KIND[kind]?.[column] ?? NAMES[column];
}

const NAMES: Record<Column, string> = {
  date: "Date",
  value: "Number",
  numerator: "How many",
  denominator: "Out of how many",
  note: "Note",
};

const NAMES_OF_KIND: Partial<Record<MeasureKind, Partial<Record<Column, string>>>> = {
  rate: { numerator: "How many events", denominator: "Occupied bed days" },
  "days-between": { date: "Date and time" },
  "bed-days-between": { value: "Bed days" },
};
