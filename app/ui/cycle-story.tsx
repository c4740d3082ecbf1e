import type { ReactNode } from "react";
import { findAct } from "~/domain/cycles/acts";
import { nextStepOf, stateOf } from "~/domain/cycles/cycle-state";
import type { RampCycle } from "~/domain/cycles/list-cycles.server";
import { CycleNext } from "./cycle-next";
import { CyclePredictions } from "./cycle-predictions";
import { CycleParts } from "./cycle-stone";
import { formatDay } from "./dates";

type Props = {
  cycle: RampCycle;
  ideaId: number;
  canTest: boolean;
  /** Its next step is what the whole page asks for. */
  isStrong: boolean;
  /** Where else one can go from it. */
  children?: ReactNode;
};

/** One cycle opened on the ramp: what was tried, what was expected beside what happened, what was learnt. */
export function CycleStory({ cycle, ideaId, canTest, isStrong, children }: Props) {
  const state = stateOf(cycle);
  const act = findAct(cycle.act);
  return (
    <>
      <p className="cycle-facts">
        <CycleParts cycle={cycle} /> <span>{when(cycle)}</span> <span>Planned by {cycle.by.name}</span>
      </p>
      <Words label={cycle.startedAt ? "What we tried" : "What we'll try"} words={cycle.change} />
      <CyclePredictions
        predictions={cycle.predictions}
        isTried={state !== "planned" && state !== "started"}
      />
      {cycle.learnt ? <Words label="What we learnt" words={cycle.learnt} /> : null}
      {act ? (
        <Words
          label={act.done}
          soft={cycle.nextStep ? act.nextLabel : ""}
          words={cycle.nextStep || act.hint}
        />
      ) : null}
      <div className="cycle-story__next">
        {canTest && nextStepOf(cycle) ? (
          <CycleNext cycle={cycle} ideaId={ideaId} isStrong={isStrong} />
        ) : null}
        <a href={`/cycles/${cycle.id}`}>
          Read<span className="nhsuk-u-visually-hidden"> cycle {cycle.number}</span> in full
        </a>
        {children}
      </div>
    </>
  );
}

function when({ startsOn, startedAt, actedAt }: RampCycle): string {
  if (!startedAt) return startsOn ? `Planned for ${formatDay(startsOn)}` : "Not started yet";
  const started = `Started ${formatDay(startsOn || startedAt)}`;
  return actedAt ? `${started}, decided ${formatDay(actedAt)}` : started;
}

function Words({ label, soft = "", words }: { label: string; soft?: string; words: string }) {
  return (
    <>
      <h3 className="cycle-heading">
        {label}
        {soft ? <span className="soft"> {soft}</span> : null}
      </h3>
      <p className="as-typed">{words}</p>
    </>
  );
}
