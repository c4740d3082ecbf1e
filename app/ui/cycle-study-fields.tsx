import type { StudyForm } from "~/domain/cycles/cycle-form";
import { gaps } from "~/domain/cycles/gaps";
import type { ShownPrediction } from "./cycle-predictions";
import { ChoiceField, TextArea } from "./field";
import type { FormState } from "./form-state";

type Cycle = Omit<StudyForm, "results"> & { predictions: readonly ShownPrediction[] };

/** What happened beside what was expected, then what it teaches. */
export function CycleStudyFields({ state, cycle }: { state: FormState; cycle: Cycle }) {
  return (
    <>
      {cycle.predictions.map((asked) => (
        <div
          key={asked.position}
          className="study-pair"
          role="group"
          aria-labelledby={`asked-${asked.position}`}
        >
          <p className="prediction__question" id={`asked-${asked.position}`}>
            {asked.question || "What will happen?"}
          </p>
          <div className="study-pair__expected">
            <p className="study-pair__label">You expected</p>
            <p className="as-typed">{asked.prediction || "No prediction was written"}</p>
          </div>
          <TextArea
            state={state}
            name={`result-${asked.position}`}
            label="What happened?"
            hint={asked.position === 1 ? "Such as: five of eight people stayed for it." : undefined}
            rows={3}
            saved={asked.result}
          />
          <ChoiceField
            state={state}
            name={`gap-${asked.position}`}
            label="Beside what you expected, that is"
            options={gaps}
            saved={asked.gap}
          />
        </div>
      ))}
      <TextArea
        state={state}
        name="surprise"
        label="What surprised you? (optional)"
        hint="A surprise is worth as much as an improvement. It's shown with the idea."
        rows={3}
        saved={cycle.surprise}
      />
      <TextArea
        state={state}
        name="learnt"
        label="What did you learn?"
        hint="A line that would help another team. Such as: asking everybody works better than asking one."
        rows={3}
        saved={cycle.learnt}
      />
    </>
  );
}
