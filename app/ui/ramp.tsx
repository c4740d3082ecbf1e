import { nextStepOf, stateLabel, stateOf } from "~/domain/cycles/cycle-state";
import type { RampCycle } from "~/domain/cycles/list-cycles.server";
import { scaleLabel, scaleSize } from "~/domain/cycles/scales";
import { CycleNext } from "./cycle-next";
import { CycleStone } from "./cycle-stone";
import { CycleStory } from "./cycle-story";

type Props = { cycles: readonly RampCycle[]; ideaId: number; canTest: boolean };

const mostStones = 6;

/** The ramp of an idea: its cycles as stepping stones that grow with their scale, and the story of each. */
export function Ramp({ cycles, ideaId, canTest }: Props) {
  if (cycles.length === 0) return <NoCycles ideaId={ideaId} canTest={canTest} />;
  const surprise = cycles.findLast((cycle) => cycle.surprise !== "");
  const live = cycles.findLast((cycle) => stateOf(cycle) !== "acted");
  const latest = cycles.at(-1);
  return (
    <div className="ramp">
      <Stones cycles={cycles} />
      {surprise ? (
        <div className="note ramp__surprise">
          <h3>What surprised us</h3>
          <p className="as-typed">{surprise.surprise}</p>
          {cycles.length > 1 ? <p className="soft">In cycle {surprise.number}</p> : null}
        </div>
      ) : null}
      <ol className="ramp__cycles">
        {cycles.map((cycle) => (
          <li key={cycle.id}>
            <RampRow cycle={cycle} ideaId={ideaId} canTest={canTest} isStrong={cycle === live} />
          </li>
        ))}
      </ol>
      {canTest && !live && latest ? (
        <CycleNext cycle={latest} ideaId={ideaId} isStrong={latest.act !== "rest"} />
      ) : null}
      {canTest && live ? (
        <p>
          <a className="lone-link" href={`/ideas/${ideaId}/cycles/new`}>
            Plan another cycle
          </a>
        </p>
      ) : null}
    </div>
  );
}

function NoCycles({ ideaId, canTest }: Omit<Props, "cycles">) {
  return (
    <div className="ramp ramp--empty">
      <div className="stones" aria-hidden="true">
        <div className="stones__line stones__line--few">
          <span className="stone stone--1 stone--empty">
            <span className="stone__link">
              <span className="stone__disc" />
            </span>
          </span>
        </div>
      </div>
      <p>
        No tests yet.{" "}
        {canTest
          ? "Start as small as you can: one person, one shift."
          : "Its team hasn't planned a first small test."}
      </p>
      {canTest ? (
        <>
          <a className="nhsuk-button ramp__plan" href={`/ideas/${ideaId}/cycles/new`}>
            Plan a first small test
          </a>
          <p className="soft">Nobody needs to approve it. Five minutes will do.</p>
        </>
      ) : null}
    </div>
  );
}

function Stones({ cycles }: { cycles: readonly RampCycle[] }) {
  const shown = cycles.slice(-mostStones);
  return (
    <nav className="stones" aria-label="Cycles, first to latest">
      <ol className={shown.length < 3 ? "stones__line stones__line--few" : "stones__line"}>
        {shown.map((cycle) => (
          <li key={cycle.id} className={`stone stone--${scaleSize(cycle.scale)}`}>
            <a className="stone__link" href={`#cycle-${cycle.number}`}>
              <span className="stone__disc">
                <CycleStone cycle={cycle} />
                <span className="stone__number">
                  <span className="nhsuk-u-visually-hidden">Cycle </span>
                  {cycle.number}
                </span>
              </span>
              <span className="stone__label">{scaleLabel(cycle.scale)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

type RowProps = { cycle: RampCycle; ideaId: number; canTest: boolean; isStrong: boolean };

function RampRow({ cycle, ideaId, canTest, isStrong }: RowProps) {
  return (
    <details className="ramp__cycle" open={nextStepOf(cycle) !== null || undefined}>
      <summary className="ramp__summary">
        <span className="ramp__heading">
          Cycle {cycle.number}: {scaleLabel(cycle.scale).toLowerCase()}
        </span>
        <span className={`ramp__state ramp__state--${stateOf(cycle)}`}>{stateLabel(cycle)}</span>
        <span className="ramp__learnt">{cycle.learnt || cycle.change}</span>
      </summary>
      <div className="ramp__story" id={`cycle-${cycle.number}`}>
        <CycleStory cycle={cycle} ideaId={ideaId} canTest={canTest} isStrong={isStrong} />
      </div>
    </details>
  );
}
