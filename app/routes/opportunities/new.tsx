import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { noteOpportunity } from "~/domain/opportunities/note-opportunity.server";
import { readOpportunityForm } from "~/domain/opportunities/opportunity-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { drawNumber } from "~/platform/draw-number.server";
import { OpportunityFormPage } from "~/ui/opportunity-form-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Note an opportunity - Pathfinders" }];

export const loader = signedIn(({ viewer }) => {
  if (viewer.teams.length === 0) throw forbidden();
  return { teams: viewer.teams };
});

export const action = signedIn(async ({ request, viewer }) => {
  if (viewer.teams.length === 0) throw forbidden();
  const read = readOpportunityForm(await request.formData(), viewer.teams);
  if (!read.ok) return data(read, { status: 400 });
  const id = await noteOpportunity(viewer, read.value, now(), drawNumber);
  if (id === null) throw forbidden();
  return redirectSaying(`/opportunities/${id}`, "opportunity-noted");
});

export default function NewOpportunity() {
  const { teams } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <OpportunityFormPage
      title="Note an opportunity"
      teams={teams}
      state={state}
      action="/opportunities/new"
      back={{ to: "/opportunities", label: "Opportunities" }}
    />
  );
}
