import { redirect } from "@remix-run/node";
import { askedByScript, signedIn } from "~/auth/guards.server";
import { findSimilar } from "~/domain/search/find-similar.server";
import { neverKept } from "~/http/never-kept";
import { wholeNumber } from "~/http/page-numbers";
import { countTry } from "~/http/rate-limit.server";
import { badRequest } from "~/http/responses";
import { similarHtml } from "~/ui/similar-html";

const limit = { name: "similar", points: 600, seconds: 600 };
const mostLetters = { title: 500, text: 20_000 };

export const loader = signedIn(() => redirect("/ideas/new"));

/** What resembles an idea while it's typed, as the HTML that stands beside it. What was typed is kept nowhere. */
export const action = askedByScript(async ({ request, viewer }) => {
  const form = await request.formData().catch(() => null);
  const [title, text] = [form?.get("title"), form?.get("text")];
  if (typeof title !== "string" || typeof text !== "string") throw badRequest();
  if (title.length > mostLetters.title || text.length > mostLetters.text) throw badRequest();
  await countTry(limit, String(viewer.id));
  const similar = await findSimilar(viewer, { title, text }, wholeNumber(form?.get("except")));
  return new Response(similarHtml(similar), {
    headers: { ...neverKept(), "Content-Type": "text/html; charset=utf-8" },
  });
});
