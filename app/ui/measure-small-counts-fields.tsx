import { Checkboxes } from "nhsuk-react-components";
import type { MeasureFacts } from "~/domain/measures/measure-facts";
import { ChoiceField } from "./field";
import { shown, type FormState } from "./form-state";

const reachesFrom = (keepsSmallCounts: boolean) => [
  {
    name: "organisation",
    label: "Whoever our organisation says",
    hint: keepsSmallCounts
      ? "At the moment: our team only."
      : "At the moment: everybody who can see the idea.",
  },
  {
    name: "team-only",
    label: "Our team only",
    hint: "Others see 1 to 4 in its place, and no lines on the chart.",
  },
  {
    name: "show",
    label: "Everybody who can see the idea",
    hint: "For numbers that can't point to a person, such as cups of tea or a score.",
  },
];

type Props = { state: FormState; saved: MeasureFacts; keepsSmallCounts: boolean };

/** Who sees a series with counts from 1 to 4 in it; showing them takes a promise. */
export function SmallCountsFields({ state, saved, keepsSmallCounts }: Props) {
  return (
    <>
      <ChoiceField
        state={state}
        name="smallCounts"
        label="Who sees counts from 1 to 4?"
        hint="So few people might be recognised. That goes for whole numbers under “Something measured” as well. Think of your other measures too: could one be taken away from another? Whoever changes this is noted."
        saved={saved.smallCounts}
        options={reachesFrom(keepsSmallCounts)}
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
