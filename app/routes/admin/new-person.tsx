import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { allowed } from "~/auth/guards.server";
import { drawPassword } from "~/auth/one-time-password.server";
import { hashPassword } from "~/auth/password.server";
import { addPerson } from "~/domain/people/add-person.server";
import { listTeamNames } from "~/domain/people/list-teams.server";
import { emailTaken, readPersonForm } from "~/domain/people/person-form";
import { administrators } from "~/domain/people/policy";
import { refused } from "~/domain/safety/read-form";
import { forbidden } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { AdminNewPassword } from "~/ui/admin-new-password";
import { AdminPersonFields } from "~/ui/admin-person-fields";
import { FormErrors } from "~/ui/field";
import { Page } from "~/ui/page";

export { neverKept as headers } from "~/http/never-kept";

export const handle = { script: true };

export const meta: MetaFunction<typeof loader> = () => [{ title: "Add a person - Admin - Pathfinders" }];

export const loader = allowed(administrators, async () => ({ teams: await listTeamNames() }));

export const action = allowed(administrators, async ({ request, viewer }) => {
  const form = await request.formData();
  const read = readPersonForm(form, await listTeamNames());
  if (!read.ok) return data({ state: read, added: null }, { status: 400 });
  const password = drawPassword();
  const person = await addPerson(viewer, read.value, await hashPassword(password), now());
  if (person === "refused") throw forbidden();
  if (person === "e-mail taken")
    return data({ state: refused(form, emailTaken), added: null }, { status: 400 });
  const { name, email } = read.value;
  return data({ state: undefined, saved: true, added: { id: person.personId, name, email, password } });
});

export default function NewPerson() {
  const { teams } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.added)
    return <AdminNewPassword title={`${answer.added.name} is added`} person={answer.added} />;
  return (
    <Page title="Add a person" narrow trail={[{ to: "/admin/people", label: "People" }]}>
      <FormErrors state={answer?.state} />
      <form method="post" action="/admin/people/new" data-keep noValidate>
        <AdminPersonFields state={answer?.state} teams={teams} />
        <Button>Add this person</Button>
      </form>
    </Page>
  );
}
