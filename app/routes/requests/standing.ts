import { redirect } from "@remix-run/node";
import { signedIn } from "~/auth/guards.server";
import { findRequest } from "~/domain/requests/find-request.server";
import { setAside } from "~/domain/requests/keep-request.server";
import { redirectSaying } from "~/http/flash.server";
import { badRequest, forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";

export const loader = signedIn(async ({ params, viewer }) => {
  const { id } = found(await findRequest(viewer, idFrom(params, "requestId")));
  return redirect(`/requests/${id}`);
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const { id } = found(await findRequest(viewer, idFrom(params, "requestId")));
  const aside = (await request.formData()).get("aside");
  if (aside !== "yes" && aside !== "no") throw badRequest();
  if (!(await setAside(viewer, id, aside === "yes", now()))) throw forbidden();
  return redirectSaying(`/requests/${id}`, aside === "yes" ? "request-set-aside" : "request-taken-up");
});

/** Never drawn: it makes a refusal a page of the site, with its words. */
export default function Standing() {
  return null;
}
