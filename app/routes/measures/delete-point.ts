import { redirect } from "@remix-run/node";
import { signedIn } from "~/auth/guards.server";
import { deletePoint } from "~/domain/measures/change-point.server";
import { findPoint } from "~/domain/measures/find-point.server";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";

export const loader = signedIn(async ({ params, viewer }) => {
  const { point } = found(await findPoint(viewer, idFrom(params, "pointId")));
  return redirect(`/points/${point.id}/edit`);
});

export const action = signedIn(async ({ params, viewer }) => {
  const { point, measure } = found(await findPoint(viewer, idFrom(params, "pointId")));
  const removed = await deletePoint(viewer, point.id, now());
  if (removed.outcome === "refused") throw forbidden();
  return redirectSaying(`/measures/${measure.facts.id}`, `point-deleted:${removed.revisionId}`);
});

/** Never drawn: it makes a refusal a page of the site, with its words. */
export default function DeletePoint() {
  return null;
}
