import { Button } from "nhsuk-react-components";
import type { Point } from "~/domain/measures/measure-facts";
import type { MeasureKind } from "~/domain/measures/measure-kinds";
import { TextField } from "./field";
import type { FormState } from "./form-state";

type Counted = { kind: MeasureKind; unit: string };
type Props = { state: FormState; measure: Counted; today: string; saved?: Point };

/** One date, one number, and a word on what else was going on. */
export function PointFields({ state, measure, today, saved }: Props) {
  return (
    <>
      <TextField state={state} name="date" label="Date" type="date" saved={saved?.date ?? today} />
      {measure.kind === "ratio" ? (
        <div className="point-share">
          <TextField
            state={state}
            name="numerator"
            label="How many"
            inputMode="numeric"
            autoComplete="off"
            saved={written(saved?.numerator)}
          />
          <TextField
            state={state}
            name="denominator"
            label="Out of"
            inputMode="numeric"
            autoComplete="off"
            saved={written(saved?.denominator)}
          />
        </div>
      ) : (
        <TextField
          state={state}
          name="value"
          label={measure.unit ? `Number (${measure.unit})` : "Number"}
          inputMode={measure.kind === "count" ? "numeric" : "decimal"}
          autoComplete="off"
          saved={written(saved?.value)}
        />
      )}
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
