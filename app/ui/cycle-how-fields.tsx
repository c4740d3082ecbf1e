import type { StartingPlan } from "~/domain/cycles/inherit-plan";
import { TextArea, TextField } from "./field";
import { shown, type FormState } from "./form-state";

type Props = { state: FormState; plan: StartingPlan };

const names = ["who", "what", "when", "startsOn", "studyOn", "where", "dataPlan"] as const;

/** The particulars of a plan, folded away until somebody wants them or has written some. */
export function CycleHowFields({ state, plan }: Props) {
  const isOpen = names.some((name) => shown(state, name, plan[name]) !== "" || state?.errors[name]);
  return (
    <details className="nhsuk-details" open={isOpen || undefined}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Who, what, when, where (optional)</span>
      </summary>
      <div className="nhsuk-details__text">
        <p>A few words each will do, or none.</p>
        <TextField
          state={state}
          name="who"
          label="Who will do it?"
          hint="Roles rather than names: the night team, one nurse."
          saved={plan.who}
        />
        <TextArea
          state={state}
          name="what"
          label="What exactly will they do?"
          hint="Such as: sit down, one question, write the answer on the handover sheet."
          rows={2}
          saved={plan.what}
        />
        <TextField
          state={state}
          name="when"
          label="When?"
          hint="Such as: Tuesday's late shift"
          saved={plan.when}
        />
        <TextField
          state={state}
          name="startsOn"
          label="First day, if you know it"
          type="date"
          saved={plan.startsOn}
        />
        <TextField
          state={state}
          name="studyOn"
          label="Day to look at it together"
          hint="We'll remind you once. Left empty, that's a week after you start."
          type="date"
          saved={plan.studyOn}
        />
        <TextField
          state={state}
          name="where"
          label="Where?"
          hint="Such as: the lounge, the end table"
          saved={plan.where}
        />
        <TextArea
          state={state}
          name="dataPlan"
          label="What will you collect?"
          hint="Such as: a tick for each evening it happened. A little each day shows more than a lot at the end. Counts only, nothing about one patient."
          rows={2}
          saved={plan.dataPlan}
        />
      </div>
    </details>
  );
}
