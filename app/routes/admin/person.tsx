import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { allowed } from "~/auth/guards.server";
import { changePerson } from "~/domain/people/change-person.server";
import { findPerson } from "~/domain/people/find-person.server";
import { listTeamNames } from "~/domain/people/list-teams.server";
import { readPersonForm, versionOf, whyNotChanged } from "~/domain/people/person-form";
import { administrators, canDeactivate } from "~/domain/people/policy";
import { cameSecond, refused, typedFrom } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { AdminAccess } from "~/ui/admin-access";
import { AdminPersonFields } from "~/ui/admin-person-fields";
import { FormErrors } from "~/ui/field";
import { Page } from "~/ui/page";

export const handle = { script: true };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.person.name ?? "Person"} - Admin - Pathfinders` },
];

export const loader = allowed(administrators, async ({ params, viewer }) => {
  const person = found(await findPerson(viewer, idFrom(params, "personId")));
  const mayDeactivate = canDeactivate(viewer, person.id);
  return { person, version: versionOf(person), teams: await listTeamNames(), mayDeactivate };
});

export const action = allowed(administrators, async ({ request, params, viewer }) => {
  const person = found(await findPerson(viewer, idFrom(params, "personId")));
  const form = await request.formData();
  const read = readPersonForm(form, await listTeamNames());
  if (!read.ok) return data(read, { status: 400 });
  const outcome = await changePerson(viewer, person.id, String(typedFrom(form).version), read.value, now());
  if (outcome === "refused") throw forbidden();
  if (outcome === "changed") return redirectSaying(`/admin/people/${person.id}`, "person-changed");
  if (outcome === "conflict") return data(cameSecond(form, whyNotChanged.conflict), { status: 409 });
  return data(refused(form, whyNotChanged[outcome]), { status: 400 });
});

export default function Person() {
  const { person, version, teams, mayDeactivate } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <Page title={person.name} narrow trail={[{ to: "/admin/people", label: "People" }]}>
      <FormErrors state={state} />
      {person.isActive ? null : (
        <p className="note">This account is closed: they can&apos;t sign in. What they shared stays.</p>
      )}
      <form method="post" action={`/admin/people/${person.id}`} data-keep noValidate>
        <input type="hidden" name="version" value={state?.typed.version ?? version} />
        <AdminPersonFields state={state} teams={teams} saved={person} />
        <Button>Save changes</Button>
      </form>
      <AdminAccess person={person} mayDeactivate={mayDeactivate} />
    </Page>
  );
}
