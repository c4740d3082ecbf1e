import { redirect } from "@remix-run/node";
import { signedIn } from "~/auth/guards.server";
import { findRevisionMeasure } from "~/domain/measures/find-revision.server";
import { putPointBack } from "~/domain/measures/point-revisions.server";
import { canTrackIdea } from "~/domain/measures/policy";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";

const saying = { "put back": "point-put-back", taken: "point-date-taken", full: "measure-full" };

export const loader = signedIn(() => redirect("/ideas"));

export const action = signedIn(async ({ params, viewer }) => {
  const revisionId = idFrom(params, "revisionId");
  const measure = found(await findRevisionMeasure(viewer, revisionId));
  if (!canTrackIdea(viewer, measure.idea)) throw forbidden();
  const put = await putPointBack(viewer, revisionId, now());
  if (put.outcome === "refused") throw forbidden();
  const page = put.outcome === "put back" ? "" : "/history";
  return redirectSaying(`/measures/${put.measureId}${page}`, saying[put.outcome]);
});

/** Never drawn: it makes a refusal a page of the site, with its words. */
export default function PutPointBack() {
  return null;
}
