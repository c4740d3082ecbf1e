import {
  canBeConfirmed,
  confirmationOf,
  confirmingField,
  findInField,
  isConfirmed,
} from "~/domain/safety/confirming";
import { whereIn } from "~/domain/safety/describe-identifiers";
import type { Certainty, Identifier } from "~/domain/safety/identifiers/identifier";
import { confirmedIn } from "~/domain/safety/read-form";
import { shown, type FormState } from "./form-state";

const boxes: Record<Certainty, string> = {
  refused: "It's another kind of number, such as an order number",
  asked: "This doesn't identify a patient",
};

/** What the guard found in a field, where and why, each kind with a box to tick. Nothing where it found nothing. */
export function FieldFindings({ state, name }: { state: FormState; name: string }) {
  const value = state ? shown(state, name, undefined) : "";
  const found = findInField(name, value);
  if (!state || found.length === 0 || !canBeConfirmed(name, found)) return null;
  return (
    <div className="findings">
      {(["refused", "asked"] as const).map((certainty) => (
        <Box
          key={certainty}
          certainty={certainty}
          state={state}
          name={name}
          value={value}
          found={found.filter((one) => one.certainty === certainty)}
        />
      ))}
    </div>
  );
}

type BoxProps = {
  certainty: Certainty;
  state: NonNullable<FormState>;
  name: string;
  value: string;
  found: Identifier[];
};

function Box({ certainty, state, name, value, found }: BoxProps) {
  if (found.length === 0) return null;
  const id = `${name}-${certainty}`;
  const confirmed = confirmedIn(state.typed);
  return (
    <div className="findings__kind">
      <ul id={`${id}-found`}>
        {found.map((one) => (
          <li key={one.start}>
            “<mark>{one.text}</mark>”{value.includes("\n") ? `, ${whereIn(value, one)},` : ""} {one.reason}.
          </li>
        ))}
      </ul>
      <div className="nhsuk-checkboxes" data-module="nhsuk-checkboxes">
        <div className="nhsuk-checkboxes__item">
          <input
            className="nhsuk-checkboxes__input"
            type="checkbox"
            id={id}
            name={confirmingField}
            value={confirmationOf(name, found)}
            defaultChecked={found.every((one) => isConfirmed(confirmed, name, one))}
            aria-describedby={`${id}-found`}
          />
          <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={id}>
            {boxes[certainty]}
          </label>
        </div>
      </div>
    </div>
  );
}
