import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { findMeasure } from "~/domain/measures/find-measure.server";
import { listPointRevisions } from "~/domain/measures/point-revisions.server";
import { canTrackIdea } from "~/domain/measures/policy";
import { numberIn } from "~/http/page-numbers";
import { forbidden, found, idFrom } from "~/http/responses";
import { AdminNext } from "~/ui/admin-next";
import { PointRevisionCard } from "~/ui/measure-revision-card";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "What changed in the numbers - Pathfinders" }];

export const loader = signedIn(async ({ request, params, viewer }) => {
  const measure = found(await findMeasure(viewer, idFrom(params, "measureId")));
  const before = numberIn(new URL(request.url).searchParams, "before");
  const listed = await listPointRevisions(viewer, measure, before);
  if (!listed) throw forbidden();
  return { ...listed, measure: measure.facts, canTrack: canTrackIdea(viewer, measure.idea), before };
});

export default function History() {
  const { measure, revisions, next, canTrack, before } = useLoaderData<typeof loader>();
  return (
    <Page
      title="What changed in the numbers"
      lede="What a number said before it was put right, left out of the lines or taken away, newest first. Only those who track it see this."
      trail={[{ to: `/measures/${measure.id}`, label: measure.name }]}
      narrow
    >
      {revisions.length === 0 ? <p>{before ? "That was all." : "Nothing has been changed."}</p> : null}
      {revisions.map((revision) => (
        <PointRevisionCard key={revision.id} {...{ measure, revision, canTrack }} />
      ))}
      <AdminNext to={`/measures/${measure.id}/history`} query={{ before: next }} />
    </Page>
  );
}
