import { Checkboxes } from "nhsuk-react-components";
import type { MeasureFacts } from "~/domain/measures/measure-facts";
import { ChoiceField } from "./field";
import { shown, type FormState } from "./form-state";

const reaches = [
  {
    name: "team-only",
    label: "Our team only",
    hint: "Others see the name and what is counted, but no chart and no numbers.",
  },
  {
    name: "show",
    label: "Everybody who can see the idea",
    hint: "For numbers that can't point to a person, such as cups of tea.",
  },
];

/** Who sees a series with counts from 1 to 4 in it; showing them takes a promise. */
export function SmallCountsFields({ state, saved }: { state: FormState; saved: MeasureFacts }) {
  return (
    <>
      <ChoiceField
        state={state}
        name="smallCounts"
        label="Who sees it when a count is from 1 to 4?"
        hint="So few people might be recognised. Whoever changes this is noted."
        saved={saved.smallCounts}
        options={reaches}
      />
      <Checkboxes id="confirmed-choices" name="confirmed" error={state?.errors.confirmed}>
        <Checkboxes.Item
          value="yes"
          id="confirmed"
          defaultChecked={shown(state, "confirmed", saved.smallCounts === "show" ? "yes" : "") === "yes"}
          hint="Tick this if you show them to everybody."
        >
          These numbers can&apos;t point to anyone
        </Checkboxes.Item>
      </Checkboxes>
    </>
  );
}
