import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { allowed } from "~/auth/guards.server";
import { addTeam } from "~/domain/people/change-teams.server";
import { listTeams } from "~/domain/people/list-teams.server";
import { administrators } from "~/domain/people/policy";
import { readTeamForm, teamNameTaken } from "~/domain/people/team-form";
import { refused } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { numberIn } from "~/http/page-numbers";
import { forbidden } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { AdminNext } from "~/ui/admin-next";
import { AdminTeamFields } from "~/ui/admin-team-fields";
import { AdminTeamList } from "~/ui/admin-team-list";
import { FormErrors } from "~/ui/field";
import { Page } from "~/ui/page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Teams - Admin - Pathfinders" }];

export const loader = allowed(administrators, ({ request }) =>
  listTeams(numberIn(new URL(request.url).searchParams, "after")),
);

export const action = allowed(administrators, async ({ request, viewer }) => {
  const form = await request.formData();
  const read = readTeamForm(form);
  if (!read.ok) return data(read, { status: 400 });
  const outcome = await addTeam(viewer, read.value, now());
  if (outcome === "refused") throw forbidden();
  if (outcome === "name taken") return data(refused(form, teamNameTaken), { status: 400 });
  return redirectSaying("/admin/teams", "team-added");
});

export default function Teams() {
  const { teams, next } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <Page title="Teams" narrow trail={[{ to: "/admin", label: "Admin" }]}>
      <FormErrors state={state} />
      <AdminTeamList teams={teams} />
      <AdminNext to="/admin/teams" query={{ after: next }} />
      <form method="post" action="/admin/teams" className="card" data-keep noValidate>
        <h2>Add a team</h2>
        <AdminTeamFields state={state} />
        <Button>Add this team</Button>
      </form>
    </Page>
  );
}
