import { redirect } from "@remix-run/node";
import { demoOnly } from "~/auth/guards.server";
import { startSession } from "~/auth/session.server";
import { isInDemoCast } from "~/domain/people/demo-cast.server";
import { notFound } from "~/http/responses";
import { safePath } from "~/http/safe-redirect";

export const loader = demoOnly(() => {
  throw redirect("/login");
});

export const action = demoOnly(async ({ request }) => {
  const form = await request.formData();
  const personId = Number(form.get("personId"));
  if (!Number.isInteger(personId) || !(await isInDemoCast(personId))) throw notFound();
  return redirect(safePath(form.get("next")), { headers: { "Set-Cookie": await startSession(personId, request) } });
});
