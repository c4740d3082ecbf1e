import { stages } from "~/domain/ideas/stages";

const steps = stages.filter((stage) => stage.name !== "resting");
const restsAfter = 3;

/** Where an idea stands, as a place on a path. Resting is a place beside it, where what was learnt is kept. */
export function StagePath({ stage }: { stage: string }) {
  const isResting = stage === "resting";
  const reached = isResting ? restsAfter : Math.max(1, steps.findIndex((step) => step.name === stage) + 1);
  const label = steps[reached - 1]?.label ?? "";
  return (
    <div className="stage-path">
      <p className="nhsuk-u-visually-hidden">
        {isResting
          ? "Stage: Resting for now, beside the path"
          : `Stage: ${label}, step ${reached} of ${steps.length}`}
      </p>
      <div className="stage-path__way">
        <PathLine reached={reached} />
        <ol className="stage-path__steps" aria-label="The path of an idea">
          {steps.map((step, i) => (
            <li
              key={step.name}
              className={`stage-path__step stage-path__step--${placeOf(i + 1, reached, isResting)}`}
              aria-current={!isResting && i + 1 === reached ? "step" : undefined}
            >
              {step.label}
            </li>
          ))}
        </ol>
      </div>
      {isResting ? <RestingPlace /> : null}
    </div>
  );
}

function placeOf(step: number, reached: number, isResting: boolean): "passed" | "here" | "ahead" {
  if (step > reached) return "ahead";
  return step === reached && !isResting ? "here" : "passed";
}

const low = 20;
const high = 8;

function PathLine({ reached }: { reached: number }) {
  return (
    <svg
      className="stage-path__line"
      viewBox="0 0 100 28"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={wayTo(steps.length)}
        className="stage-path__ahead"
        fill="none"
        vectorEffect="non-scaling-stroke"
      />
      {reached > 1 ? (
        <path
          d={wayTo(reached)}
          className="stage-path__walked"
          fill="none"
          vectorEffect="non-scaling-stroke"
        />
      ) : null}
    </svg>
  );
}

/** A soft wave through the middle of each fifth of the width. */
function wayTo(step: number): string {
  const curves = Array.from({ length: step - 1 }, (_, i) => {
    const x = 10 + 20 * i;
    const [from, to] = i % 2 === 0 ? [low, high] : [high, low];
    return `C${x + 10} ${from} ${x + 10} ${to} ${x + 20} ${to}`;
  });
  return `M10 ${low}${curves.join("")}`;
}

function RestingPlace() {
  return (
    <div className="stage-path__rest">
      <svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
        <path
          className="stage-path__side"
          d="M20 2C20 12 13 12 13 22"
          fill="none"
          strokeDasharray="0.1 7"
          strokeLinecap="round"
        />
        <circle className="stage-path__here" cx="14" cy="30" r="8" />
      </svg>
      <p>
        <strong>Resting for now.</strong> What was learnt is kept.
      </p>
    </div>
  );
}
