import type { ReactNode } from "react";
import { nextStepOf, stateLabel, stateOf } from "~/domain/cycles/cycle-state";
import type { RampCycle } from "~/domain/cycles/list-cycles.server";
import { placesOf, type RampPlace } from "~/domain/cycles/ramp-lines";
import { CycleNext } from "./cycle-next";
import { CycleOnwards } from "./cycle-onwards";
import { CycleStory } from "./cycle-story";
import { RampFigure, stoneInWords } from "./ramp-figure";

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
      <RampFigure cycles={cycles} most={mostStones} />
      {surprise ? (
        <div className="note ramp__surprise">
          <h3>What surprised us</h3>
          <p className="as-typed">{surprise.surprise}</p>
          {cycles.length > 1 ? <p className="soft">In cycle {surprise.number}</p> : null}
        </div>
      ) : null}
      <ol className="ramp__cycles">
        {placesOf(cycles).map((place) => (
          <li key={place.cycle.id} className={place.line > 0 ? "ramp__branch" : undefined}>
            <RampRow place={place} ideaId={ideaId} canTest={canTest} isStrong={place.cycle === live}>
              {canTest ? (
                <CycleOnwards
                  cycle={place.cycle}
                  ideaId={ideaId}
                  isLineEnd={place.cycle !== latest && isLineEnd(place.cycle, cycles)}
                />
              ) : null}
            </RampRow>
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
      <p>
        <a className="lone-link" href={`/ideas/${ideaId}/ramp`}>
          The whole ramp on one page, for the noticeboard
        </a>
      </p>
    </div>
  );
}

function NoCycles({ ideaId, canTest }: Omit<Props, "cycles">) {
  return (
    <div className="ramp ramp--empty">
      <svg className="stones__drawing" viewBox="0 0 208 56" width="208" height="56" aria-hidden="true">
        <path className="stones__way" d="M22 37C90 37 130 14 206 6" />
        <circle className="stones__ahead" cx="22" cy="37" r="14" />
      </svg>
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

function isLineEnd(cycle: RampCycle, cycles: readonly RampCycle[]): boolean {
  return !cycles.some(({ grewFromId, conditions }) => grewFromId === cycle.id && conditions === "");
}

type RowProps = {
  place: RampPlace<RampCycle>;
  ideaId: number;
  canTest: boolean;
  isStrong: boolean;
  children: ReactNode;
};

function RampRow({ place, ideaId, canTest, isStrong, children }: RowProps) {
  const { cycle } = place;
  return (
    <details className="ramp__cycle" open={nextStepOf(cycle) !== null || undefined}>
      <summary className="ramp__summary">
        <span className="ramp__heading">{stoneInWords(place)}</span>
        <span className={`ramp__state ramp__state--${stateOf(cycle)}`}>{stateLabel(cycle)}</span>
        <span className="ramp__learnt">{cycle.learnt || cycle.change}</span>
      </summary>
      <div className="ramp__story" id={`cycle-${cycle.number}`}>
        <CycleStory cycle={cycle} ideaId={ideaId} canTest={canTest} isStrong={isStrong}>
          {children}
        </CycleStory>
      </div>
    </details>
  );
}
