import { Button, TextInput } from "nhsuk-react-components";
import type { AddedPoint } from "~/domain/measures/added-point";
import type { MeasureFacts, Point } from "~/domain/measures/measure-facts";
import { hasDenominator } from "~/domain/measures/measure-kinds";
import { isOutOfNothing } from "~/domain/measures/second-look";
import { describePair, formatWithUnit, pointValue } from "~/domain/measures/point-value";
import { formatPointDate } from "./dates";
import { pointNumbers, TIME_HINT } from "./measure-point-fields";

type Measure = Pick<MeasureFacts, "id" | "name" | "kind" | "unit">;

export type Clock = { today: string; time: string };

/** One line: today is filled in, so it's the number and one press; for an event only the press. */
export function QuickAdd({ measure, clock }: { measure: Measure; clock: Clock }) {
  const isEvent = measure.kind === "days-between";
  const idOf = (name: string) => `add-${measure.id}-${name}`;
  return (
    <form
      id={addFormId(measure.id)}
      method="post"
      action={`/measures/${measure.id}/points`}
      className="quick-add no-print"
      aria-label={`Add to ${measure.name}`}
      noValidate
    >
      <input type="hidden" name="from" value="idea" />
      {pointNumbers(measure).map(({ name, label, isWhole }) => (
        <TextInput
          key={name}
          id={idOf(name)}
          name={name}
          label={label}
          inputMode={isWhole ? "numeric" : "decimal"}
          autoComplete="off"
        />
      ))}
      <TextInput
        id={idOf("date")}
        name="date"
        type="date"
        label={isEvent ? "The day it happened" : "Date"}
        defaultValue={clock.today}
      />
      {isEvent ? (
        <TextInput
          id={idOf("time")}
          name="time"
          type="time"
          label="At what time"
          hint={TIME_HINT}
          defaultValue={clock.time}
        />
      ) : null}
      <Button secondary>
        Add<span className="nhsuk-u-visually-hidden"> to {measure.name}</span>
      </Button>
    </form>
  );
}

/** Where a jump to the form of a measure lands. */
export function addFormId(measureId: number): string {
  return `add-${measureId}`;
}

/** Where the forms are named, one after another, when there is more than one. */
export const ADD_NUMBERS = "add-numbers";

type AddedProps = {
  measure: Measure;
  points: readonly Point[];
  added: AddedPoint | null;
  from: "idea" | "measure";
};

/**
 * Says what has just been added here, with the way back. Nothing while it isn't among these points. The address it is
 * reached by ends in its id, so that a browser shows it and gives it the focus without a script.
 */
export function JustAdded({ measure, points, added, from }: AddedProps) {
  const point = points.find(({ id }) => id === added?.pointId);
  if (!added || !point) return null;
  return (
    <form
      method="post"
      action={`/points/${point.id}/undo`}
      className="just-added no-print"
      role="status"
      id={`added-${measure.id}`}
      tabIndex={-1}
    >
      <input type="hidden" name="version" value={added.version} />
      <input type="hidden" name="from" value={from} />
      <p>{saidOf(measure, point)}</p>
      <Button secondary small>
        Undo<span className="nhsuk-u-visually-hidden">: take it off the chart again</span>
      </Button>
    </form>
  );
}

function saidOf(measure: Measure, point: Point): string {
  const { numerator, denominator } = point;
  const when = formatPointDate(point.date);
  if (measure.kind === "days-between") return `Added: ${when}.`;
  const isPair = hasDenominator(measure.kind) && numerator !== null && denominator !== null;
  const number = isPair
    ? describePair(measure.kind === "rate" ? "rate" : "ratio", numerator, denominator)
    : formatWithUnit(measure, pointValue(measure.kind, point));
  if (!isOutOfNothing(measure.kind, point)) return `Added: ${number} for ${when}.`;
  return `Kept: ${number} for ${when}. There was nothing to count, so it has no dot on the chart.`;
}
