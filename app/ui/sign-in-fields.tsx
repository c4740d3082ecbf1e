import { Button } from "nhsuk-react-components";
import { TextField } from "./field";
import type { FormState } from "./form-state";

export function SignInFields({ state }: { state: FormState }) {
  return (
    <>
      <TextField
        state={state}
        name="email"
        label="E-mail address"
        type="email"
        autoComplete="username"
        spellCheck={false}
      />
      <TextField
        state={state}
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
      />
      <Button>Sign in</Button>
    </>
  );
}
