import { Button } from "nhsuk-react-components";
import { fewestCharacters } from "~/domain/people/password-form";
import { TextField } from "./field";
import type { FormState } from "./form-state";

/** The password somebody has, and the one they want. Neither is ever filled in. */
export function SettingsPassword({ state }: { state: FormState }) {
  return (
    <form method="post" action="/settings/password" noValidate>
      <TextField
        state={state}
        name="currentPassword"
        label="The password you have now"
        type="password"
        autoComplete="current-password"
      />
      <TextField
        state={state}
        name="newPassword"
        label="New password"
        hint={`${fewestCharacters} characters or more. Type it carefully: you're asked for it once.`}
        type="password"
        autoComplete="new-password"
      />
      <p className="soft">You stay signed in here, and are signed out everywhere else.</p>
      <div className="nhsuk-button-group">
        <Button>Change your password</Button>
        <a href="/settings">Go back</a>
      </div>
    </form>
  );
}
