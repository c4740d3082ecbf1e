import { marksOf } from "~/domain/cycles/cycle-marks";
import type { RampCycle } from "~/domain/cycles/list-cycles.server";
import type { AddedPoint } from "~/domain/measures/added-point";
import { ideaMarks } from "~/domain/measures/chart-marks";
import type { Lineage } from "~/domain/engagement/lineage.server";
import type { TrackedMeasures } from "~/domain/measures/list-measures.server";
import type { Clock } from "./measure-quick-add";
import { MeasureSection } from "./measure-section";
import { IdeaRested } from "./idea-rested";
import { Ramp } from "./ramp";

type Props = {
  story: { id: number; stage: string };
  cycles: RampCycle[];
  tracked: TrackedMeasures;
  lineage: Pick<Lineage, "tries" | "canTry">;
  can: { test: boolean };
  isShared: boolean;
  added: AddedPoint | null;
  clock: Clock;
};

/** What came of an idea: its ramp and its charts. A draft has them only once there is something in them. */
export function IdeaTests({ story, cycles, tracked, lineage, can, isShared, added, clock }: Props) {
  return (
    <>
      {story.stage === "resting" ? (
        <IdeaRested ideaId={story.id} cycles={cycles} canTest={can.test} canTry={lineage.canTry} />
      ) : null}
      {isShared || cycles.length > 0 ? (
        <section className="card" aria-labelledby="cycles-title" id="cycles">
          <h2 id="cycles-title">Cycles</h2>
          <Ramp cycles={cycles} ideaId={story.id} canTest={can.test} />
        </section>
      ) : null}
      {isShared || tracked.drawn.length > 0 ? (
        <MeasureSection
          ideaId={story.id}
          tracked={tracked}
          marks={ideaMarks({
            cycles: marksOf(cycles),
            adoptions: lineage.tries,
            annotations: tracked.annotations,
          })}
          canTrack={can.test}
          {...{ added, clock }}
        />
      ) : null}
    </>
  );
}
