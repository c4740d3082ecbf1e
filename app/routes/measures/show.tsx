import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { dayOf, timeOfDay } from "~/platform/calendar-day";
import { listCycleMarks } from "~/domain/cycles/list-cycles.server";
import { findLineage } from "~/domain/engagement/lineage.server";
import { readAdded } from "~/domain/measures/added-point";
import { ideaMarks } from "~/domain/measures/chart-marks";
import { findLastImport } from "~/domain/measures/find-import.server";
import { findMeasure } from "~/domain/measures/find-measure.server";
import { readChart } from "~/domain/measures/list-points.server";
import { canDeleteMeasure, canTrackIdea } from "~/domain/measures/policy";
import { found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { MeasureLine, MeasureOrigin, OthersSeeLess, WithheldNumbers } from "~/ui/measure-about";
import { AnnotationList } from "~/ui/measure-annotation-fields";
import { MeasureNumbers } from "~/ui/measure-numbers";
import { JustAdded } from "~/ui/measure-quick-add";
import { MeasureSide } from "~/ui/measure-side";
import { Page } from "~/ui/page";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.measure.name ?? "A measure"} - Pathfinders` },
];

export const handle = { script: true };

export const loader = signedIn(async ({ request, params, viewer }) => {
  const handle = found(await findMeasure(viewer, idFrom(params, "measureId")));
  const { facts: measure, idea } = handle;
  const track = canTrackIdea(viewer, idea);
  const query = new URL(request.url).searchParams;
  const [{ series, annotations }, cycles, { tries }, lastImport] = await Promise.all([
    readChart(viewer, handle),
    listCycleMarks(idea.id),
    findLineage(viewer, idea),
    track ? findLastImport(measure.id) : null,
  ]);
  return {
    measure,
    series,
    annotations,
    marks: ideaMarks({ cycles, adoptions: tries, annotations }),
    idea: { id: idea.id, title: idea.title },
    lastImport,
    can: { track, delete: canDeleteMeasure(viewer, idea, handle) },
    isWhole: query.get("rows") === "all",
    added: track ? readAdded(query.get("added")) : null,
    clock: { today: dayOf(now()), time: timeOfDay(now()) },
  };
});

export default function Measure() {
  const { measure, series, annotations, marks, idea, can, isWhole, added, clock, lastImport } =
    useLoaderData<typeof loader>();
  return (
    <Page
      title={measure.name}
      trail={[{ to: `/ideas/${idea.id}`, label: idea.title || "Your draft" }]}
      lede={<MeasureLine measure={measure} />}
    >
      <div className={can.track ? "measure-page" : "measure-page measure-page--alone"}>
        <section className="card" aria-labelledby="over-time">
          <h2 id="over-time">What happened over time</h2>
          <MeasureOrigin measure={measure} />
          {!series.isWithheld ? <OthersSeeLess kind={measure.kind} series={series} /> : null}
          {series.isWithheld ? (
            <WithheldNumbers />
          ) : (
            <>
              <JustAdded {...{ measure, added }} points={series.points} from="measure" />
              <MeasureNumbers {...{ measure, series, marks, isWhole }} canTrack={can.track} />
            </>
          )}
        </section>
        <section className="card" aria-labelledby="definition">
          <h2 id="definition">What is counted</h2>
          <p className="as-typed">{measure.definition || "Nobody has written that down yet."}</p>
        </section>
        <AnnotationList
          annotations={annotations}
          ideaId={idea.id}
          measureId={measure.id}
          canTrack={can.track}
        />
        {can.track ? <MeasureSide {...{ measure, clock, lastImport }} canDelete={can.delete} /> : null}
      </div>
    </Page>
  );
}
