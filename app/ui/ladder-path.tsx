import { rungs } from "~/domain/shaping/ladder";
import type { LadderStep } from "~/domain/shaping/ladder-steps";
import { columnAt, ladderHeight, layoutLadder, rungAt } from "./ladder-layout";

/** How an idea was shaped from cycle to cycle: a path of steps over the ladder, and the same in sentences. */
export function LadderPath({ steps }: { steps: readonly LadderStep[] }) {
  if (steps.length === 0) return null;
  const { drawn, path } = layoutLadder(steps);
  return (
    <figure className="ladder">
      <div className="ladder__picture">
        <ol className="ladder__rungs" reversed aria-hidden="true">
          {rungs.toReversed().map(({ name, label }) => (
            <li key={name}>{label}</li>
          ))}
        </ol>
        <svg
          className="ladder__path"
          width="100%"
          height={ladderHeight}
          role="img"
          aria-labelledby="ladder-title ladder-says"
        >
          <title id="ladder-title">From explaining to doing all of it together</title>
          <desc id="ladder-says">{steps.map((step) => `${nameOf(step)}: ${step.says}`).join(" ")}</desc>
          {rungs.map(({ name }, i) => (
            <line key={name} className="ladder__rung" x1="0" y1={rungAt(i)} x2="100%" y2={rungAt(i)} />
          ))}
          <svg
            width="100%"
            height={ladderHeight}
            viewBox={`0 0 100 ${ladderHeight}`}
            preserveAspectRatio="none"
          >
            <path className="continuum__way" d={path} vectorEffect="non-scaling-stroke" fill="none" />
          </svg>
          {drawn.map((step, i) => (
            <Step
              key={step.number ?? 0}
              step={step}
              x={`${columnAt(i, drawn.length)}%`}
              isLast={i === drawn.length - 1}
            />
          ))}
        </svg>
      </div>
      <ol className="ladder__says">
        {steps.map((step) => (
          <li key={step.number ?? 0}>
            <strong>{nameOf(step)}.</strong> {step.says}
          </li>
        ))}
      </ol>
      <figcaption className="continuum__caption">
        A hollow mark is how a test was planned, a full one how it was in the end. After the ladder of
        co-production by Think Local Act Personal.
      </figcaption>
    </figure>
  );
}

function Step({ step, x, isLast }: { step: LadderStep; x: string; isLast: boolean }) {
  const { planned, inTheEnd, at } = step;
  const look = isLast ? "continuum__mark continuum__mark--now" : "continuum__mark continuum__mark--then";
  return (
    <>
      {planned !== null && inTheEnd !== null && planned !== inTheEnd ? (
        <>
          <line className="ladder__turn" x1={x} y1={rungAt(planned)} x2={x} y2={rungAt(inTheEnd)} />
          <circle className="continuum__mark" cx={x} cy={rungAt(planned)} r="6" />
        </>
      ) : null}
      <circle
        className={inTheEnd === null ? "continuum__mark" : look}
        cx={x}
        cy={rungAt(at)}
        r={isLast ? 10 : 8}
      />
      <text className="continuum__date" x={x} y={ladderHeight - 6} textAnchor="middle">
        {step.number === null ? "Idea" : step.number}
      </text>
    </>
  );
}

function nameOf({ number }: LadderStep): string {
  return number === null ? "The idea" : `Cycle ${number}`;
}
