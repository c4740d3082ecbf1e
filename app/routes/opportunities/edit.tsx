import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { changeOpportunity } from "~/domain/opportunities/change-opportunity.server";
import { findOpportunity, type OpportunityHandle } from "~/domain/opportunities/find-opportunity.server";
import { readOpportunityForm } from "~/domain/opportunities/opportunity-form";
import { canChangeOpportunity } from "~/domain/opportunities/policy";
import { isInTeam, type Viewer } from "~/domain/people/viewer";
import { cameSecond } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { OpportunityFormPage } from "~/ui/opportunity-form-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Change an opportunity - Pathfinders" }];

const changedMeanwhile =
  "You changed this note in another window meanwhile. Your words are kept below. Check them, then save again.";

export const loader = signedIn(async ({ params, viewer }) => {
  const note = await noteToChange(viewer, params);
  const { id, moment, noticed, possible, audience, teamId, revision } = note;
  return {
    id,
    teams: teamsFor(viewer, note),
    saved: { moment, noticed, possible, audience, teamId },
    revision,
  };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const note = await noteToChange(viewer, params);
  const form = await request.formData();
  const read = readOpportunityForm(form, teamsFor(viewer, note));
  if (!read.ok) return data(read, { status: 400 });
  const outcome = await changeOpportunity(viewer, note.id, Number(form.get("revision")), read.value);
  if (outcome === "refused") throw forbidden();
  if (outcome === "conflict") return data(cameSecond(form, { form: changedMeanwhile }), { status: 409 });
  return redirectSaying(`/opportunities/${note.id}`, "opportunity-changed");
});

async function noteToChange(viewer: Viewer, params: Record<string, string | undefined>) {
  const note = found(await findOpportunity(viewer, idFrom(params, "opportunityId"), now()));
  if (!canChangeOpportunity(viewer, note)) throw forbidden();
  return note;
}

/** One's own teams, and the one it is from: whoever has moved on can still mend its words. */
function teamsFor(viewer: Viewer, { teamId, team }: OpportunityHandle) {
  return isInTeam(viewer, teamId) ? viewer.teams : [...viewer.teams, { id: teamId, name: team.name }];
}

export default function EditOpportunity() {
  const { id, teams, saved, revision } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <OpportunityFormPage
      title="Change your note"
      teams={teams}
      state={state}
      action={`/opportunities/${id}/edit`}
      back={{ to: `/opportunities/${id}`, label: "An opportunity" }}
      saved={saved}
      revision={revision}
    />
  );
}
