import { acts } from "~/domain/cycles/acts";
import { ChoiceField, TextArea } from "./field";
import type { FormState } from "./form-state";

/** What follows from what was learnt. Resting it counts as much as adopting it. */
export function CycleActFields({
  state,
  cycle,
}: {
  state: FormState;
  cycle: { act: string; learnt: string; nextStep: string };
}) {
  return (
    <>
      <TextArea
        state={state}
        name="learnt"
        label="What did you learn?"
        hint="Whatever you decide, this is what helps the next team."
        rows={3}
        saved={cycle.learnt}
      />
      <ChoiceField state={state} name="act" label="What happens next?" options={acts} saved={cycle.act} />
      <TextArea
        state={state}
        name="nextStep"
        label="What next?"
        hint={
          <>
            {acts.map((act) => (
              <span key={act.name} className="last-time">
                <strong>{act.label}:</strong> {act.nextHint}
              </span>
            ))}
          </>
        }
        rows={3}
        saved={cycle.nextStep}
      />
    </>
  );
}
