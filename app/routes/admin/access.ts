import { redirect } from "@remix-run/node";
import { allowed } from "~/auth/guards.server";
import { setActive } from "~/domain/people/change-access.server";
import { findPerson } from "~/domain/people/find-person.server";
import { administrators } from "~/domain/people/policy";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom, notFound } from "~/http/responses";
import { now } from "~/platform/clock.server";

export const loader = allowed(administrators, ({ params }) =>
  redirect(`/admin/people/${idFrom(params, "personId")}`),
);

export const action = allowed(administrators, async ({ request, params, viewer }) => {
  const person = found(await findPerson(viewer, idFrom(params, "personId")));
  const wanted = (await request.formData()).get("active");
  if (wanted !== "yes" && wanted !== "no") throw notFound();
  const isActive = wanted === "yes";
  if (!(await setActive(viewer, person.id, isActive, now()))) throw forbidden();
  return redirectSaying(`/admin/people/${person.id}`, isActive ? "person-reactivated" : "person-deactivated");
});

/** Never drawn: it makes a refusal a page of the site, with its words. */
export default function Access() {
  return null;
}
