import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { listCycleMarks } from "~/domain/cycles/list-cycles.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { listMeasures } from "~/domain/measures/list-measures.server";
import { ideaMarks } from "~/domain/measures/chart-marks";
import { mostMeasures } from "~/domain/measures/measure-facts";
import { found, idFrom } from "~/http/responses";
import { MeasureMultiples } from "~/ui/measure-multiples";
import { Page } from "~/ui/page";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `All charts of ${data?.idea.title || "an idea"} - Pathfinders` },
];

export const handle = { script: true };

export const loader = signedIn(async ({ params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  const [tracked, cycles] = await Promise.all([
    listMeasures(viewer, idea, mostMeasures),
    listCycleMarks(idea.id),
  ]);
  return {
    idea: { id: idea.id, title: idea.title },
    measures: tracked.drawn.toSorted((a, b) => a.id - b.id),
    marks: ideaMarks({ cycles, annotations: tracked.annotations }),
  };
});

export default function AllCharts() {
  const { idea, measures, marks } = useLoaderData<typeof loader>();
  return (
    <Page
      title="All charts on one page"
      trail={[{ to: `/ideas/${idea.id}`, label: idea.title || "Your draft" }]}
      lede={
        <p>
          <strong>{idea.title}</strong>, one above another on the same time. The yellow labels are its cycles.
        </p>
      }
    >
      <MeasureMultiples measures={measures} marks={marks} />
    </Page>
  );
}
