import { Button } from "nhsuk-react-components";
import type { Point } from "~/domain/measures/measure-facts";
import { hasDenominator, type MeasureKind } from "~/domain/measures/measure-kinds";
import type { PointNumbers } from "~/domain/measures/point-value";
import { TextField } from "./field";
import type { FormState } from "./form-state";

type Counted = { kind: MeasureKind; unit: string };
type Props = {
  state: FormState;
  measure: Counted;
  today: string;
  /** What the clock says, where something new is written down. */
  time?: string;
  saved?: Point;
};

export const TIME_HINT = "If nobody knows, leave it empty: then it's noon.";

/** One date, what was counted on it, and a word on what else was going on. */
export function PointFields({ state, measure, today, time: clock, saved }: Props) {
  const isEvent = measure.kind === "days-between";
  const [date = today, time = clock] = saved?.date.split("T") ?? [];
  return (
    <>
      <TextField
        state={state}
        name="date"
        label={isEvent ? "The day it happened" : "Date"}
        type="date"
        saved={date}
      />
      {isEvent ? (
        <TextField state={state} name="time" label="At what time" hint={TIME_HINT} type="time" saved={time} />
      ) : null}
      <NumberFields state={state} measure={measure} saved={saved} />
      <TextField
        state={state}
        name="note"
        label="Note (optional)"
        hint="What else was going on? Without names."
        maxLength={500}
        saved={saved?.note}
      />
    </>
  );
}

/** The one or two numbers that a point of this kind is made of; an event has none. */
function NumberFields({ state, measure, saved }: Omit<Props, "today">) {
  return (
    <div className={hasDenominator(measure.kind) ? "point-share" : undefined}>
      {pointNumbers(measure).map(({ name, label, isWhole }) => (
        <TextField
          key={name}
          state={state}
          name={name}
          label={label}
          inputMode={isWhole ? "numeric" : "decimal"}
          autoComplete="off"
          saved={written(saved?.[name])}
        />
      ))}
    </div>
  );
}

type NumberField = { name: keyof PointNumbers; label: string; isWhole: boolean };

/** What is asked for at each date, in the order in which it's typed. */
export function pointNumbers({ kind, unit }: Counted): NumberField[] {
  if (kind === "days-between") return [];
  if (kind === "bed-days-between")
    return [{ name: "value", label: "Occupied bed days since the one before", isWhole: true }];
  if (kind === "ratio" || kind === "rate") {
    const [some, all] =
      kind === "ratio"
        ? ["How many", "Out of"]
        : [unit ? `How many (${unit})` : "How many", "Occupied bed days"];
    return [
      { name: "numerator", label: some, isWhole: true },
      { name: "denominator", label: all, isWhole: true },
    ];
  }
  return [{ name: "value", label: unit ? `Number (${unit})` : "Number", isWhole: kind === "count" }];
}

/** Right beside the chart: today is filled in, so a number and one press are enough. */
export function AddPointForm({ measureId, ...fields }: Omit<Props, "saved"> & { measureId: number }) {
  return (
    <form method="post" action={`/measures/${measureId}/points`} className="point-form" noValidate>
      <PointFields {...fields} />
      <Button>Add this number</Button>
    </form>
  );
}

function written(number: number | null | undefined): string {
  return number === null || number === undefined ? "" : String(number);
}
