import { redirect } from "@remix-run/node";
import { signedIn } from "~/auth/guards.server";
import { markRead } from "~/domain/notifications/mark-read.server";
import { readReadingWish } from "~/domain/notifications/reading-form";
import { redirectSaying } from "~/http/flash.server";
import { badRequest } from "~/http/responses";
import { safePath } from "~/http/safe-redirect";
import { now } from "~/platform/clock.server";

export const loader = signedIn(() => redirect("/notifications"));

export const action = signedIn(async ({ request, viewer }) => {
  const form = await request.formData();
  const wish = readReadingWish(form);
  if (wish === null) throw badRequest();
  await markRead(viewer, wish, now());
  if ("upTo" in wish) return redirectSaying("/notifications", "notifications-read");
  return redirect(safePath(form.get("back"), "/notifications"));
});

/** Never drawn: it makes a refusal a page of the site, with its words. */
export default function Reading() {
  return null;
}
