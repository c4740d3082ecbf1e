import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "~/auth/guards.server";
import { deleteMeasure } from "~/domain/measures/change-measure.server";
import { findMeasure } from "~/domain/measures/find-measure.server";
import { listPoints } from "~/domain/measures/list-points.server";
import { canDeleteMeasure } from "~/domain/measures/policy";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Delete a measure - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const measure = found(await findMeasure(viewer, idFrom(params, "measureId")));
  if (!canDeleteMeasure(viewer, measure.idea, measure)) throw forbidden();
  const series = await listPoints(viewer, measure);
  return {
    id: measure.facts.id,
    name: measure.facts.name,
    count: series.isWithheld ? 0 : series.points.length,
  };
});

export const action = signedIn(async ({ params, viewer }) => {
  const measure = found(await findMeasure(viewer, idFrom(params, "measureId")));
  if (!(await deleteMeasure(viewer, measure.facts.id))) throw forbidden();
  return redirectSaying(`/ideas/${measure.idea.id}`, "measure-deleted");
});

export default function Deletion() {
  const { id, name, count } = useLoaderData<typeof loader>();
  return (
    <Page title="Delete this measure for good?" trail={[{ to: `/measures/${id}`, label: name }]} narrow>
      <p>
        This can&apos;t be undone.{" "}
        {count > 0
          ? `With it ${count === 1 ? "goes its number" : `go its ${count} numbers`} and the chart.`
          : null}
      </p>
      {count > 0 ? (
        <p>
          To keep the numbers, <a href={`/measures/${id}.csv`}>download them</a> first.
        </p>
      ) : null}
      <form method="post">
        <div className="nhsuk-button-group">
          <Button warning>Delete it for good</Button>
          <a href={`/measures/${id}`}>Keep it</a>
        </div>
      </form>
    </Page>
  );
}
