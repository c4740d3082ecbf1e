import { redirect } from "@remix-run/node";
import { signedIn } from "~/auth/guards.server";
import { undoPoint } from "~/domain/measures/change-point.server";
import { findPoint } from "~/domain/measures/find-point.server";
import { typedFrom } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";

export const loader = signedIn(async ({ params, viewer }) => {
  const { point } = found(await findPoint(viewer, idFrom(params, "pointId")));
  return redirect(`/points/${point.id}/edit`);
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const { point, measure } = found(await findPoint(viewer, idFrom(params, "pointId")));
  const { version, from } = typedFrom(await request.formData());
  const outcome = await undoPoint(viewer, point.id, String(version), now());
  if (outcome === "refused") throw forbidden();
  if (outcome === "changed since") return redirectSaying(`/points/${point.id}/edit`, "point-changed-since");
  if (from === "measure") return redirectSaying(`/measures/${measure.facts.id}`, "point-undone");
  return redirectSaying(`/ideas/${measure.idea.id}#measure-${measure.facts.id}`, "point-undone");
});

/** Never drawn: it makes a refusal a page of the site, with its words. */
export default function UndoPoint() {
  return null;
}
