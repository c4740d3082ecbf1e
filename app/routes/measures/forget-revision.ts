import { redirect } from "@remix-run/node";
import { signedIn } from "~/auth/guards.server";
import { findRevisionMeasure } from "~/domain/measures/find-revision.server";
import { forgetPointRevision } from "~/domain/measures/point-revisions.server";
import { canTrackIdea } from "~/domain/measures/policy";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";

export const loader = signedIn(() => redirect("/ideas"));

export const action = signedIn(async ({ params, viewer }) => {
  const revisionId = idFrom(params, "revisionId");
  const measure = found(await findRevisionMeasure(viewer, revisionId));
  if (!canTrackIdea(viewer, measure.idea)) throw forbidden();
  const measureId = await forgetPointRevision(viewer, revisionId, now());
  if (measureId === null) throw forbidden();
  return redirectSaying(`/measures/${measureId}/history`, "point-revision-removed");
});

/** Never drawn: it makes a refusal a page of the site, with its words. */
export default function ForgetRevision() {
  return null;
}
