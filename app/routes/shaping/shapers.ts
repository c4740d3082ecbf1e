import { redirect } from "@remix-run/node";
import { signedIn } from "~/auth/guards.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { nameShaper } from "~/domain/shaping/name-shaper.server";
import { redirectSaying } from "~/http/flash.server";
import { badRequest, forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";

export const loader = signedIn(async ({ params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  return redirect(`/ideas/${idea.id}/shaping`);
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  const named = (await request.formData()).get("named");
  if (named !== "yes" && named !== "no") throw badRequest();
  if (!(await nameShaper(viewer, idea.id, named === "yes", now()))) throw forbidden();
  return redirectSaying(`/ideas/${idea.id}/shaping`, named === "yes" ? "shaper-named" : "shaper-unnamed");
});

/** Never drawn: it makes a refusal a page of the site, with its words. */
export default function Shapers() {
  return null;
}
