import { redirect } from "@remix-run/node";
import { askedByScript, signedIn } from "~/auth/guards.server";
import { offerWords } from "~/domain/safety/offered-words";
import { neverKept } from "~/http/never-kept";
import { countTry } from "~/http/rate-limit.server";
import { badRequest } from "~/http/responses";
import { offersHtml } from "~/ui/offers-html";

const limit = { name: "nudges", points: 600, seconds: 600 };
const longestText = 20_000;

export const loader = signedIn(() => redirect("/"));

/** Kinder words for one text while it's typed, as the HTML that stands beside it. The text is kept nowhere. */
export const action = askedByScript(async ({ request, viewer }) => {
  const form = await request.formData().catch(() => null);
  const text = form?.get("text");
  if (typeof text !== "string" || text.length > longestText) throw badRequest();
  await countTry(limit, String(viewer.id));
  const html = offersHtml(offerWords(text, form?.getAll("kept").map(String)));
  return new Response(html, { headers: { ...neverKept(), "Content-Type": "text/html; charset=utf-8" } });
});
