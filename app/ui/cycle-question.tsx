import type { StartingPlan } from "~/domain/cycles/inherit-plan";
import { TextArea, TextField } from "./field";
import type { FormState } from "./form-state";

type Props = { state: FormState; plan: StartingPlan; position: number };

/** A question of a plan and the answer that's expected, with what came of it the last time it was asked. */
export function CycleQuestion({ state, plan, position }: Props) {
  const saved = plan.predictions.find((asked) => asked.position === position);
  return (
    <div className="question-pair" role="group" aria-label={`Question ${position}`}>
      <TextField
        state={state}
        name={`question-${position}`}
        label={`Question ${position}`}
        hint={position === 1 ? "Such as: Do people ask for help earlier?" : undefined}
        saved={saved?.question}
        offersWords
      />
      <TextArea
        state={state}
        name={`prediction-${position}`}
        label="What do you expect?"
        hint={lastTimeHint(plan, position)}
        rows={2}
        saved={saved?.prediction}
      />
    </div>
  );
}

function lastTimeHint({ lastTimes }: StartingPlan, position: number) {
  const last = lastTimes.find((asked) => asked.position === position);
  if (!last || last.prediction + last.result === "") return undefined;
  return (
    <>
      {last.prediction ? <span className="last-time">Last time you expected: {last.prediction}</span> : null}
      {last.result ? <span className="last-time">What happened: {last.result}</span> : null}
    </>
  );
}
