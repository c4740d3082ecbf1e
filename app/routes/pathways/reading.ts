import { redirect } from "@remix-run/node";
import { signedIn } from "~/auth/guards.server";
import { findPractice } from "~/domain/pathways/practice-page.server";
import { setReading, type ReadingWish } from "~/domain/pathways/practice-reading.server";
import { redirectSaying } from "~/http/flash.server";
import { countTry } from "~/http/rate-limit.server";
import { badRequest, found, notFound } from "~/http/responses";
import { safePath } from "~/http/safe-redirect";
import { now } from "~/platform/clock.server";

const limit = { name: "readings", points: 300, seconds: 600 };

export const loader = signedIn(({ params }) =>
  redirect(`/practices/${encodeURIComponent(params.slug ?? "")}`),
);

export const action = signedIn(async ({ request, params, viewer }) => {
  const { practice } = found(await findPractice(viewer, params.slug ?? ""));
  const form = await request.formData();
  const wish = readWish(form);
  if (!wish) throw badRequest();
  await countTry(limit, String(viewer.id));
  if (!(await setReading(viewer, practice.slug, wish, now()))) throw notFound();
  return redirectSaying(safePath(form.get("back"), `/practices/${practice.slug}`), messageFor(wish));
});

function readWish(form: FormData): ReadingWish | null {
  const [read, tried] = [form.get("read"), form.get("tried")];
  if (tried === "yes" || tried === "no") return { tried: tried === "yes" };
  return read === "yes" || read === "no" ? { read: read === "yes" } : null;
}

function messageFor(wish: ReadingWish): string {
  if ("tried" in wish) return wish.tried ? "practice-tried" : "reading-changed";
  return wish.read ? "practice-read" : "reading-changed";
}

/** Never drawn: it makes a refusal a page of the site, with its words. */
export default function Reading() {
  return null;
}
