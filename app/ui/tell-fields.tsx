import { Checkboxes } from "nhsuk-react-components";
import { TextField } from "./field";
import { shown, type FormState } from "./form-state";

/** Whether those who support an idea are told what changed, with a line about it. */
export function TellFields({ state }: { state: FormState }) {
  return (
    <section className="form-part" aria-labelledby="telling">
      <h2 id="telling">People support this idea</h2>
      <Checkboxes id="tell-choices" name="tell" error={state?.errors.tell}>
        <Checkboxes.Item
          value="yes"
          id="tell"
          defaultChecked={shown(state, "tell", "") === "yes"}
          hint="When what you'll do is different now. A mended comma needs no telling. Whoever follows the idea gets one quiet notification."
        >
          Tell the people who support this what changed
        </Checkboxes.Item>
      </Checkboxes>
      <TextField
        state={state}
        name="tellNote"
        label="What changed, and why (if you tell them)"
        hint="Such as: it's ten minutes now, because four people said twenty is too long. It stays in the history."
        maxLength={300}
        offersWords
      />
    </section>
  );
}
