import { continua, placeNames } from "~/domain/cycles/continua";
import type { Placement } from "~/domain/cycles/placement-form";
import { shown, type FormState } from "./form-state";

type Props = {
  state: FormState;
  saved: readonly Placement[];
  /** Before a test has started there's nothing to say of after. */
  isStarted: boolean;
};

type Column = "before" | "after";

const labels = { before: "Before", after: "After" } as const;

/** Five continua, each with its places in words and a choice for before and for after. Every one of them is optional. */
export function PlacementFields({ state, saved, isStarted }: Props) {
  const columns: Column[] = isStarted ? ["before", "after"] : ["before"];
  return (
    <>
      {continua.map(({ name, ends, places }) => {
        const there = saved.find(({ continuum }) => continuum === name);
        const chosen = (column: Column) => shown(state, `${column}-${name}`, there?.[column]);
        return (
          <fieldset key={name} className="placing">
            <legend className="placing__legend">{`${ends[0]} to ${ends[1].toLowerCase()}`}</legend>
            <PlacingHead columns={columns} />
            {placeNames.map((place, i) => (
              <PlacingRow
                key={place}
                {...{ columns, name, place, chosen }}
                words={places[i] ?? ""}
                look={`placing__row--${place}`}
              />
            ))}
            <PlacingRow {...{ columns, name, chosen }} place="" words="Not said" look="" />
          </fieldset>
        );
      })}
    </>
  );
}

function PlacingHead({ columns }: { columns: readonly Column[] }) {
  return (
    <div className="placing__row placing__row--head" aria-hidden="true">
      <span />
      {columns.map((column) => (
        <span key={column} className="placing__column">
          {labels[column]}
        </span>
      ))}
    </div>
  );
}

type RowProps = {
  columns: readonly Column[];
  name: string;
  place: string;
  words: string;
  look: string;
  chosen: (column: Column) => string;
};

function PlacingRow({ columns, name, place, words, look, chosen }: RowProps) {
  return (
    <div className={`placing__row ${look}`}>
      <span aria-hidden="true">{words}</span>
      {columns.map((column) => {
        const id = idOf(`${column}-${name}`, place);
        return (
          <span key={column} className="nhsuk-radios__item placing__column">
            <input
              className="nhsuk-radios__input"
              type="radio"
              id={id}
              name={`${column}-${name}`}
              value={place}
              defaultChecked={chosen(column) === place}
            />
            <label className="nhsuk-label nhsuk-radios__label" htmlFor={id}>
              <span className="nhsuk-u-visually-hidden">{`${labels[column]}: ${words}`}</span>
            </label>
          </span>
        );
      })}
    </div>
  );
}

/** The first choice has the name of its field, so that what is said about the field leads to it. */
function idOf(field: string, place: string): string {
  return place === "first" ? field : `${field}-${place || "none"}`;
}
