import { redirect } from "@remix-run/node";
import { askedByScript, signedIn } from "~/auth/guards.server";
import { readUnfinished } from "~/domain/ideas/idea-form";
import { readRootIds } from "~/domain/ideas/idea-roots";
import { readFormKey } from "~/domain/ideas/opened-form";
import { saveDraft } from "~/domain/ideas/save-draft.server";
import { confirmingField } from "~/domain/safety/confirming";
import { whyNotKept } from "~/domain/safety/why-not-kept";
import { neverKept } from "~/http/never-kept";
import { numberIn, wholeNumber } from "~/http/page-numbers";
import { countTry } from "~/http/rate-limit.server";
import { badRequest, signedOut } from "~/http/responses";
import { now } from "~/platform/clock.server";

const limit = { name: "drafts", points: 600, seconds: 600 };

export const loader = signedIn(() => redirect("/"));

/**
 * Keeps what is being typed into the form of an idea as a draft, and says what became of it. Words in which the guard
 * finds something aren't kept, ticked or not: a tick counts when somebody presses a button.
 */
export const action = askedByScript(async ({ request, viewer }) => {
  const form = await request.formData().catch(() => null);
  const key = form && readFormKey(form);
  if (!form || !key) throw badRequest();
  if (form.get("person") !== String(viewer.id)) throw signedOut();
  await countTry(limit, String(viewer.id));
  form.delete(confirmingField);
  const read = readUnfinished(form, viewer.teams);
  if (!read.ok) return answer({ outcome: "not-kept", why: whyNotKept(read) }, 422);
  const query = new URL(request.url).searchParams;
  const typing = { form: read.value, key, roots: readRootIds(query) };
  const revision = wholeNumber(form.get("revision")) ?? 0;
  const saved = await saveDraft(viewer, { ...typing, ideaId: numberIn(query, "idea"), revision }, now());
  return answer(saved, statuses[saved.outcome]);
});

const statuses = { saved: 200, nothing: 200, conflict: 409, refused: 409 };

function answer(body: object, status: number): Response {
  return Response.json(body, { status, headers: neverKept() });
}
