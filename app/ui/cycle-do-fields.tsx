import type { DoForm } from "~/domain/cycles/cycle-form";
import { TextArea, TextField } from "./field";
import type { FormState } from "./form-state";

/** What happened when it was tried. One line of anything is enough. */
export function CycleDoFields({ state, cycle }: { state: FormState; cycle: DoForm }) {
  return (
    <>
      <TextArea
        state={state}
        name="asPlanned"
        label="What did you do? Did it go as planned?"
        hint="Such as: twice as planned, and once only one of us was free."
        saved={cycle.asPlanned}
      />
      <TextArea
        state={state}
        name="observations"
        label="What did you notice? (optional)"
        hint="What people said, what you counted, what you didn't expect."
        saved={cycle.observations}
      />
      <TextArea
        state={state}
        name="problems"
        label="What got in the way? (optional)"
        hint="Such as: the phone rang twice."
        rows={2}
        saved={cycle.problems}
      />
      <TextField
        state={state}
        name="startsOn"
        label="First day of the test"
        hint="It marks this cycle on your charts."
        type="date"
        saved={cycle.startsOn}
      />
    </>
  );
}
