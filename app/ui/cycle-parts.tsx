import { findAct } from "~/domain/cycles/acts";
import { partsOf, type PartState } from "~/domain/cycles/cycle-state";
import type { CyclePage } from "~/domain/cycles/find-cycle.server";
import { scaleLabel } from "~/domain/cycles/scales";
import { CyclePart, Written } from "./cycle-part";
import { CyclePredictions } from "./cycle-predictions";
import { formatDay } from "./dates";

type Cycle = CyclePage["cycle"];
type PartProps = { cycle: Cycle; mayTest: boolean };

/** The whole of a cycle on one page: plan, do, study, act. */
export function CycleFourParts({ cycle, mayTest }: PartProps) {
  return (
    <>
      <PlanPart cycle={cycle} mayTest={mayTest} />
      <DoPart cycle={cycle} mayTest={mayTest} />
      <StudyPart cycle={cycle} mayTest={mayTest} />
      <ActPart cycle={cycle} mayTest={mayTest} />
    </>
  );
}

function PlanPart({ cycle, mayTest }: PartProps) {
  return (
    <CyclePart
      {...framing(cycle, 0, mayTest, "plan")}
      says={`By ${cycle.by.name}, ${formatDay(cycle.createdAt)}`}
    >
      <dl className="writtens">
        <Written label="What we try" words={cycle.change} />
        <Written label="How big" words={scaleLabel(cycle.scale)} />
        <Written label="What we want to find out" words={cycle.objective} />
      </dl>
      {cycle.studiedAt || cycle.predictions.length === 0 ? null : (
        <>
          <h3>What we ask, and what we expect</h3>
          <CyclePredictions predictions={cycle.predictions} isTried={false} />
        </>
      )}
      <dl className="writtens">
        <Written label="Who" words={cycle.who} />
        <Written label="What exactly" words={cycle.what} />
        <Written label="When" words={cycle.when} />
        <Written
          label={cycle.startedAt ? "First day" : "Planned first day"}
          words={cycle.startsOn ? formatDay(cycle.startsOn) : ""}
        />
        <Written label="Day to look at it together" words={cycle.studyOn ? formatDay(cycle.studyOn) : ""} />
        <Written label="Where" words={cycle.where} />
        <Written label="What we collect" words={cycle.dataPlan} />
        <Written label="What could go wrong" words={cycle.risk} />
        <Written label="What makes us stop" words={cycle.stopIf} />
        <Written label="Who must know" words={cycle.mustKnow} />
      </dl>
      <p className="soft">Medicines, observation levels and legal status stay with policy.</p>
    </CyclePart>
  );
}

function DoPart({ cycle, mayTest }: PartProps) {
  return (
    <CyclePart {...framing(cycle, 1, mayTest, "do")} says={doState(cycle)}>
      {cycle.doneAt ? (
        <dl className="writtens">
          <Written label="What happened" words={cycle.asPlanned} />
          <Written label="What we noticed" words={cycle.observations} />
          <Written label="What got in the way" words={cycle.problems} />
        </dl>
      ) : null}
    </CyclePart>
  );
}

function StudyPart({ cycle, mayTest }: PartProps) {
  const hasQuestions = cycle.studiedAt !== null && cycle.predictions.length > 0;
  return (
    <CyclePart
      {...framing(cycle, 2, mayTest, "study")}
      says={cycle.studiedAt ? formatDay(cycle.studiedAt) : "Not yet"}
    >
      {hasQuestions ? <CyclePredictions predictions={cycle.predictions} isTried /> : null}
      {cycle.surprise ? (
        <div className="note">
          <h3>What surprised us</h3>
          <p className="as-typed">{cycle.surprise}</p>
        </div>
      ) : null}
      {cycle.learnt ? (
        <dl className="writtens">
          <Written label="What we learnt" words={cycle.learnt} />
        </dl>
      ) : null}
    </CyclePart>
  );
}

function ActPart({ cycle, mayTest }: PartProps) {
  const act = findAct(cycle.act);
  return (
    <CyclePart
      {...framing(cycle, 3, mayTest, "act")}
      says={cycle.actedAt ? formatDay(cycle.actedAt) : "Not yet"}
    >
      {act ? (
        <dl className="writtens">
          <Written label="What we decided" words={`${act.done}. ${act.hint}`} />
          <Written label={act.nextLabel} words={cycle.nextStep} />
        </dl>
      ) : null}
    </CyclePart>
  );
}

const editLabels: Record<PartState, string> = {
  written: "Change",
  now: "Write",
  skipped: "Write",
  later: "Write",
};

function framing(cycle: Cycle, i: number, mayTest: boolean, path: string) {
  const part = partsOf(cycle)[i] ?? { letter: "P" as const, name: "Plan", state: "later" as const };
  return {
    part,
    edit: mayTest ? { href: `/cycles/${cycle.id}/${path}`, label: editLabels[part.state] } : null,
  };
}

function doState({ startedAt, doneAt, startsOn }: Cycle): string {
  if (doneAt) return `Written ${formatDay(doneAt)}`;
  return startedAt ? `Under way since ${formatDay(startsOn || startedAt)}` : "Not started yet";
}
