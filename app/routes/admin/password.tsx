import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { allowed } from "~/auth/guards.server";
import { drawPassword } from "~/auth/one-time-password.server";
import { hashPassword } from "~/auth/password.server";
import { givePassword } from "~/domain/people/change-access.server";
import { findPerson } from "~/domain/people/find-person.server";
import { administrators } from "~/domain/people/policy";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { AdminNewPassword } from "~/ui/admin-new-password";

export { neverKept as headers } from "~/http/never-kept";

export const meta: MetaFunction = () => [{ title: "A new password - Admin - Pathfinders" }];

export const loader = allowed(administrators, ({ request, params }) => {
  if (request.method === "GET") throw redirect(`/admin/people/${idFrom(params, "personId")}`);
  return null;
});

export const action = allowed(administrators, async ({ params, viewer }) => {
  const { id, name, email } = found(await findPerson(viewer, idFrom(params, "personId")));
  const password = drawPassword();
  if (!(await givePassword(viewer, id, await hashPassword(password), now()))) throw forbidden();
  return data({ id, name, email, password });
});

export default function Password() {
  const person = useActionData<typeof action>();
  return person ? <AdminNewPassword title={`A new password for ${person.name}`} person={person} /> : null;
}
