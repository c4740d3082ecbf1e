import { Button } from "nhsuk-react-components";
import { audiences } from "~/domain/ideas/audience";
import type { TeamRef } from "~/domain/people/viewer";
import { ChoiceField, FormErrors, TextArea, TextField } from "./field";
import type { FormState } from "./form-state";

export function IdeaFields({ state, teams }: { state: FormState; teams: TeamRef[] }) {
  return (
    <>
      <FormErrors state={state} />
      <TextField state={state} name="title" label="Title" />
      <TextArea state={state} name="change" label="What will you change?" />
      <input type="hidden" name="teamId" value={teams[0]?.id} />
      <ChoiceField
        state={state}
        name="audience"
        label="Who can see it?"
        saved="organisation"
        options={audiences.map((a) => ({ ...a, hint: a.reach }))}
      />
      <Button>Share it</Button>
    </>
  );
}
