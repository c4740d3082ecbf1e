import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { listCycleMarks } from "~/domain/cycles/list-cycles.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { chartsAPage, listMeasures, pageOfMeasures } from "~/domain/measures/list-measures.server";
import { ideaMarks } from "~/domain/measures/chart-marks";
import { numberIn } from "~/http/page-numbers";
import { found, idFrom, notFound } from "~/http/responses";
import { MeasurePages } from "~/ui/measure-pages";
import { MeasureMultiples } from "~/ui/measure-multiples";
import { Page } from "~/ui/page";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `All charts of ${data?.idea.title || "an idea"} - Pathfinders` },
];

export const handle = { script: true };

export const loader = signedIn(async ({ request, params, viewer }) => {
  const page = numberIn(new URL(request.url).searchParams, "page") ?? 1;
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  const [tracked, cycles] = await Promise.all([
    listMeasures(viewer, idea, pageOfMeasures(page)),
    listCycleMarks(idea.id),
  ]);
  const pages = Math.ceil((tracked.drawn.length + tracked.others.length) / chartsAPage);
  if (page > Math.max(pages, 1)) throw notFound();
  return {
    idea: { id: idea.id, title: idea.title },
    measures: tracked.drawn,
    page,
    pages,
    marks: ideaMarks({ cycles, annotations: tracked.annotations }),
  };
});

export default function AllCharts() {
  const { idea, measures, marks, page, pages } = useLoaderData<typeof loader>();
  return (
    <Page
      title={pages > 1 ? `All charts, page ${page} of ${pages}` : "All charts on one page"}
      trail={[{ to: `/ideas/${idea.id}`, label: idea.title || "Your draft" }]}
      lede={
        <p>
          <strong>{idea.title}</strong>, one above another on the same time. The yellow labels are its cycles.
        </p>
      }
    >
      <MeasureMultiples measures={measures} marks={marks} />
      <MeasurePages ideaId={idea.id} page={page} pages={pages} />
    </Page>
  );
}
