import { rungs } from "~/domain/shaping/ladder";
import { splitRoles, shaperRoles } from "~/domain/shaping/shaper-roles";
import type { Shaping } from "~/domain/shaping/shaping-form";
import { ChoiceField, SelectField, TicksField } from "./field";
import type { FormState } from "./form-state";

type Props = {
  state: FormState;
  saved: Shaping;
  /** An idea has a beginning only; a cycle has an end, once it has started. */
  of: "idea" | "planned cycle" | "cycle";
};

const rungOptions = [
  ...rungs.map(({ name, says }) => ({ name, label: says })),
  { name: "", label: "Not said" },
];

/** How something came about: who asked, who shaped it as roles, and which sentence of the ladder fits. */
export function ShapingFields({ state, saved, of }: Props) {
  return (
    <>
      <ChoiceField
        state={state}
        name="planned"
        label={of === "idea" ? "How did the idea come about? (optional)" : "How was it planned? (optional)"}
        hint="Choose the sentence that fits. Each of them is a step from where you were."
        options={rungOptions}
        saved={saved.planned}
      />
      {of === "cycle" ? (
        <ChoiceField
          state={state}
          name="inTheEnd"
          label="How was it in the end? (optional)"
          hint="It may well be different from the plan, either way."
          options={rungOptions}
          saved={saved.inTheEnd}
        />
      ) : (
        <input type="hidden" name="inTheEnd" value={saved.inTheEnd} />
      )}
      <SelectField
        state={state}
        name="askedFirst"
        label="Who asked for help first? (optional)"
        none="Not said"
        options={shaperRoles}
        saved={saved.askedFirst}
      />
      <TicksField
        state={state}
        name="roles"
        label="Who shaped it? (optional)"
        hint="Roles only. Colleagues can put their own name there themselves; a patient's name never belongs here."
        options={shaperRoles}
        saved={splitRoles(saved.roles)}
      />
      <p className="soft">
        The sentences follow the ladder of co-production by Think Local Act Personal, in our own words.
      </p>
    </>
  );
}
