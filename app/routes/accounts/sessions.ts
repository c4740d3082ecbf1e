import { redirect } from "@remix-run/node";
import { signedIn } from "~/auth/guards.server";
import { endSession } from "~/auth/session.server";
import { closeAllSessions } from "~/domain/people/sessions.server";
import { redirectSaying } from "~/http/flash.server";

export const loader = signedIn(() => redirect("/settings"));

/** Signs somebody out on every device at once, this one with them. */
export const action = signedIn(async ({ request, viewer }) => {
  await closeAllSessions(viewer.id);
  const headers = new Headers({ "Set-Cookie": await endSession(request), "Clear-Site-Data": '"storage"' });
  return redirectSaying("/", "signed-out-everywhere", headers);
});

/** Never drawn: it makes a refusal a page of the site, with its words. */
export default function Sessions() {
  return null;
}
