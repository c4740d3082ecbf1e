import { consents, quotedRoles } from "~/domain/shaping/consent";
import { ChoiceField, TextArea, TextField, TicksField } from "./field";
import type { FormState } from "./form-state";

/** What somebody said, whose eyes it was seen with, and what they agreed to. There's no field for a name. */
export function QuoteFields({ state, today }: { state: FormState; today: string }) {
  return (
    <>
      <TextArea
        state={state}
        name="words"
        label="What did they say?"
        hint="In their own words, without anything by which somebody could be recognised."
        rows={3}
        offersWords={false}
      />
      <ChoiceField state={state} name="role" label="Whose words are these?" options={quotedRoles} />
      <ConsentFields state={state} saved={{ agreedTo: "", agreedOn: today }} />
      <TicksField
        state={state}
        name="hasAgreed"
        label="Have you asked them?"
        options={[
          {
            name: "yes",
            label: "They have read or heard these words as they stand here, and agreed",
            hint: "They can take it back at any time, with anybody of the team. Then the words are deleted.",
          },
        ]}
      />
    </>
  );
}

type ConsentProps = { state: FormState; saved: { agreedTo: string; agreedOn: string } };

export function ConsentFields({ state, saved }: ConsentProps) {
  return (
    <>
      <ChoiceField
        state={state}
        name="agreedTo"
        label="Who may read them? It's for them to say"
        options={consents}
        saved={saved.agreedTo}
      />
      <TextField
        state={state}
        name="agreedOn"
        label="On which day did they agree?"
        type="date"
        saved={saved.agreedOn}
      />
    </>
  );
}
