import { redirect } from "@remix-run/node";
import { signedIn } from "~/auth/guards.server";
import { forgetPointRevision } from "~/domain/measures/point-revisions.server";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";

export const loader = signedIn(() => redirect("/ideas"));

export const action = signedIn(async ({ params, viewer }) => {
  const measureId = await forgetPointRevision(viewer, idFrom(params, "revisionId"), now());
  if (measureId === null) throw forbidden();
  return redirectSaying(`/measures/${measureId}/history`, "point-revision-removed");
});

/** Never drawn: it makes a refusal a page of the site, with its words. */
export default function ForgetRevision() {
  return null;
}
