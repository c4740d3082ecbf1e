import { redirect } from "@remix-run/node";
import { signedIn } from "~/auth/guards.server";
import { setFollowing } from "~/domain/engagement/set-following.server";
import { readWanted } from "~/domain/engagement/wanted-state";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { canTakePart } from "~/domain/ideas/policy";
import { countTry } from "~/http/rate-limit.server";
import { badRequest, forbidden, found, idFrom } from "~/http/responses";
import { safePath } from "~/http/safe-redirect";
import { now } from "~/platform/clock.server";

const limit = { name: "follows", points: 300, seconds: 600 };

export const loader = signedIn(({ params }) => redirect(`/ideas/${idFrom(params, "ideaId")}`));

export const action = signedIn(async ({ request, params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  if (!canTakePart(viewer, idea)) throw forbidden();
  const form = await request.formData();
  const following = readWanted(form, "following");
  if (following === null) throw badRequest();
  await countTry(limit, String(viewer.id));
  if (!(await setFollowing(viewer, idea.id, following, now()))) throw forbidden();
  return redirect(safePath(form.get("back"), `/ideas/${idea.id}`));
});

/** Never drawn: it makes a refusal a page of the site, with its words. */
export default function Follow() {
  return null;
}
