import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { allowed } from "~/auth/guards.server";
import { changeTeam } from "~/domain/people/change-teams.server";
import { findTeam } from "~/domain/people/list-teams.server";
import { administrators } from "~/domain/people/policy";
import { readTeamForm, teamNameTaken } from "~/domain/people/team-form";
import { refused } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { AdminTeamFields } from "~/ui/admin-team-fields";
import { FormErrors } from "~/ui/field";
import { Page } from "~/ui/page";

export const handle = { script: true };

export const meta: MetaFunction<typeof loader> = ({ data: team }) => [
  { title: `${team?.name ?? "Team"} - Admin - Pathfinders` },
];

export const loader = allowed(administrators, async ({ params }) =>
  found(await findTeam(idFrom(params, "teamId"))),
);

export const action = allowed(administrators, async ({ request, params, viewer }) => {
  const team = found(await findTeam(idFrom(params, "teamId")));
  const form = await request.formData();
  const read = readTeamForm(form);
  if (!read.ok) return data(read, { status: 400 });
  const outcome = await changeTeam(viewer, team.id, read.value, now());
  if (outcome === "refused") throw forbidden();
  if (outcome === "name taken") return data(refused(form, teamNameTaken), { status: 400 });
  return redirectSaying("/admin/teams", "team-changed");
});

export default function Team() {
  const team = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <Page title={team.name} narrow trail={[{ to: "/admin/teams", label: "Teams" }]}>
      <FormErrors state={state} />
      <form method="post" action={`/admin/teams/${team.id}`} data-keep noValidate>
        <AdminTeamFields state={state} saved={team} />
        <p className="soft">Everything that belongs to this team stays with it under its new name.</p>
        <Button>Save changes</Button>
      </form>
    </Page>
  );
}
