import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { allowed } from "~/auth/guards.server";
import { drawPassword } from "~/auth/one-time-password.server";
import { hashPassword } from "~/auth/password.server";
import { givePassword } from "~/domain/people/change-access.server";
import { findPerson } from "~/domain/people/find-person.server";
import { administrators } from "~/domain/people/policy";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { AdminNewPassword } from "~/ui/admin-new-password";
import { Page } from "~/ui/page";

export { neverKept as headers } from "~/http/never-kept";

export const meta: MetaFunction<typeof loader> = ({ data: person }) => [
  { title: `A new password for ${person?.name ?? "somebody"} - Admin - Pathfinders` },
];

export const loader = allowed(administrators, async ({ params, viewer }) => {
  const { id, name } = found(await findPerson(viewer, idFrom(params, "personId")));
  return { id, name };
});

export const action = allowed(administrators, async ({ params, viewer }) => {
  const { id, name, email } = found(await findPerson(viewer, idFrom(params, "personId")));
  const password = drawPassword();
  if (!(await givePassword(viewer, id, await hashPassword(password), now()))) throw forbidden();
  return data({ id, name, email, password });
});

export default function Password() {
  const { id, name } = useLoaderData<typeof loader>();
  const given = useActionData<typeof action>();
  const title = `A new password for ${name}`;
  if (given) return <AdminNewPassword title={title} person={given} />;
  return (
    <Page title={title} narrow trail={[{ to: `/admin/people/${id}`, label: name }]}>
      <p>
        The password they have now stops working, and they&apos;re signed out everywhere. You see the new one
        once.
      </p>
      <form method="post" action={`/admin/people/${id}/password`}>
        <Button>Give a new password</Button>
      </form>
    </Page>
  );
}
