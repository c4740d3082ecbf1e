import { positions } from "~/domain/cycles/cycle-form";
import type { StartingPlan } from "~/domain/cycles/inherit-plan";
import { scales } from "~/domain/cycles/scales";
import { CycleHowFields } from "./cycle-how-fields";
import { CycleQuestion } from "./cycle-question";
import { ChoiceField, TextArea } from "./field";
import { shown, type FormState } from "./form-state";

type Props = { state: FormState; plan: StartingPlan; isStarted?: boolean };

/** The plan of a test. Only the change and the scale are needed; the smallest useful plan takes a minute. */
export function CyclePlanFields({ state, plan, isStarted = false }: Props) {
  return (
    <>
      <TextArea
        state={state}
        name="change"
        label="What will you try?"
        hint="One small change, as you'd tell it to a colleague. Such as: at nine, one of us asks what would help tonight."
        saved={plan.change}
      />
      <ChoiceField
        state={state}
        name="scale"
        label="How big is this test?"
        hint="Small is good. You can grow it in the next cycle."
        options={scales}
        saved={plan.scale}
      />
      <TextArea
        state={state}
        name="objective"
        label="What do you want to find out? (optional)"
        hint="Such as: whether ten minutes at nine is possible at all."
        rows={2}
        saved={plan.objective}
      />
      <Questions state={state} plan={plan} isStarted={isStarted} />
      <CycleHowFields state={state} plan={plan} />
      <SafetyFields state={state} plan={plan} />
    </>
  );
}

function Questions({ state, plan, isStarted }: Required<Props>) {
  const inUse = positions.filter((n) => isAsked(state, plan, n));
  const most = Math.max(1, ...inUse);
  const rest = positions.filter((n) => n > most);
  return (
    <section className="form-part" aria-labelledby="questions">
      <h2 id="questions">Your questions, and what you expect (optional)</h2>
      <p>
        {isStarted
          ? "Mend words as you like. Leave what you expected as it was: the difference is where the learning is."
          : "A guess before the test makes the learning bigger. Being wrong is useful."}
      </p>
      {positions
        .filter((n) => n <= most)
        .map((n) => (
          <CycleQuestion key={n} state={state} plan={plan} position={n} />
        ))}
      {rest.length > 0 ? (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">Add another question</span>
          </summary>
          <div className="nhsuk-details__text">
            {rest.map((n) => (
              <CycleQuestion key={n} state={state} plan={plan} position={n} />
            ))}
          </div>
        </details>
      ) : null}
    </section>
  );
}

function isAsked(state: FormState, plan: StartingPlan, n: number): boolean {
  const saved = plan.predictions.find(({ position }) => position === n);
  const question = shown(state, `question-${n}`, saved?.question);
  return question !== "" || shown(state, `prediction-${n}`, saved?.prediction) !== "";
}

function SafetyFields({ state, plan }: Pick<Props, "state" | "plan">) {
  return (
    <section className="form-part" aria-labelledby="safely">
      <h2 id="safely">Trying it safely</h2>
      <div className="note note--slim">
        <p>Medicines, observation levels and legal status stay with policy. A test never changes them.</p>
      </div>
      <TextArea
        state={state}
        name="risk"
        label="What could go wrong? (optional)"
        hint="Such as: somebody feels singled out."
        rows={2}
        saved={plan.risk}
      />
      <TextArea
        state={state}
        name="stopIf"
        label="What makes us stop? (optional)"
        hint="Such as: the person would rather be left alone."
        rows={2}
        saved={plan.stopIf}
      />
      <TextArea
        state={state}
        name="mustKnow"
        label="Who must know? (optional)"
        hint="Such as: the nurse in charge, the people it's for."
        rows={2}
        saved={plan.mustKnow}
      />
    </section>
  );
}
