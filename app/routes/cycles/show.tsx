import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { stateLabel } from "~/domain/cycles/cycle-state";
import { findCycle } from "~/domain/cycles/find-cycle.server";
import { listPlacements } from "~/domain/cycles/find-placements.server";
import { scaleLabel } from "~/domain/cycles/scales";
import { whatIsMissing } from "~/domain/cycles/what-is-missing";
import { readAboutSubject } from "~/domain/notifications/mark-read.server";
import { now } from "~/platform/clock.server";
import { unlessDiskFull } from "~/platform/disk-full";
import { findCycleShaping } from "~/domain/shaping/find-shaping.server";
import { found, idFrom } from "~/http/responses";
import { CycleKin } from "~/ui/cycle-kin";
import { CycleMissing } from "~/ui/cycle-missing";
import { CycleNext } from "~/ui/cycle-next";
import { CycleOnwards } from "~/ui/cycle-onwards";
import { CycleFourParts } from "~/ui/cycle-parts";
import { CyclePlacements } from "~/ui/cycle-placements";
import { CycleShaping } from "~/ui/cycle-shaping";
import { CycleParts } from "~/ui/cycle-stone";
import { Page } from "~/ui/page";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Cycle ${data.cycle.number}: ${data.idea.title} - Pathfinders` : "Cycle - Pathfinders" },
];

export const loader = signedIn(async ({ params, viewer }) => {
  const cycleId = idFrom(params, "cycleId");
  const { idea, cycle, mayTest, mayDelete } = found(await findCycle(viewer, cycleId));
  await readAboutSubject(viewer, { cycleId }, now()).catch(unlessDiskFull);
  const missing = mayTest ? whatIsMissing(cycle) : [];
  const [placements, shaping] = await Promise.all([listPlacements(cycle.id), findCycleShaping(cycle.id)]);
  return {
    idea: { id: idea.id, title: idea.title },
    cycle,
    placements,
    shaping,
    mayTest,
    mayDelete,
    missing,
  };
});

export default function Cycle() {
  const { idea, cycle, placements, shaping, mayTest, mayDelete, missing } = useLoaderData<typeof loader>();
  const lede = (
    <p className="cycle-facts">
      <CycleParts cycle={cycle} /> <strong>{stateLabel(cycle)}</strong>
      <CycleKin cycle={cycle} />
    </p>
  );
  const actions = mayTest ? (
    <div className="nhsuk-button-group">
      <CycleNext cycle={cycle} ideaId={idea.id} isStrong />
      <CycleOnwards cycle={cycle} ideaId={idea.id} isLineEnd={false} />
    </div>
  ) : null;
  return (
    <Page
      title={`Cycle ${cycle.number}: ${scaleLabel(cycle.scale).toLowerCase()}`}
      trail={[{ to: `/ideas/${idea.id}`, label: idea.title || "Your draft" }]}
      lede={lede}
      actions={actions}
    >
      <div className="cycle-page">
        <CycleMissing cycleId={cycle.id} missing={missing} />
        <CycleFourParts cycle={cycle} mayTest={mayTest} />
        <CycleShaping cycleId={cycle.id} ideaId={idea.id} shaping={shaping} mayTest={mayTest} />
        <CyclePlacements cycleId={cycle.id} placements={placements} mayTest={mayTest} />
      </div>
      {mayDelete ? (
        <p className="cycle-page__delete">
          <a className="lone-link" href={`/cycles/${cycle.id}/deletion`}>
            Delete this plan
          </a>
        </p>
      ) : null}
    </Page>
  );
}
