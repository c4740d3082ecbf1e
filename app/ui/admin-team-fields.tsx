import { settingsOfCare } from "~/domain/people/settings-of-care";
import type { TeamForm } from "~/domain/people/team-form";
import { SelectField, TextField } from "./field";
import type { FormState } from "./form-state";

export function AdminTeamFields({ state, saved }: { state: FormState; saved?: TeamForm }) {
  return (
    <>
      <TextField
        state={state}
        name="name"
        label="Name"
        hint="Such as: Willow ward"
        autoComplete="off"
        maxLength={80}
        saved={saved?.name}
      />
      <SelectField
        state={state}
        name="setting"
        label="Where it works"
        none="Choose one"
        options={settingsOfCare}
        saved={saved?.setting}
      />
    </>
  );
}
