import { conditions, type KeptConditions } from "~/domain/cycles/conditions";
import { ChoiceField, TextField } from "./field";
import type { FormState } from "./form-state";

/** What is different this time, where the same change is tested under other conditions. */
export function CycleBranchFields({ state, saved }: { state: FormState; saved?: KeptConditions }) {
  return (
    <>
      <ChoiceField
        state={state}
        name="conditions"
        label="What is different this time?"
        hint="What helps on many shifts, with many people, can be relied on. Change one thing at a time."
        options={conditions}
        saved={saved?.conditions}
      />
      <TextField
        state={state}
        name="conditionsWords"
        label="In a few words"
        hint="Such as: nights, with two of us on. It stands beside the test on the ramp."
        maxLength={120}
        saved={saved?.conditionsWords}
        offersWords
      />
    </>
  );
}
