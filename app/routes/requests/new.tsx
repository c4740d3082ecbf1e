import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { keepRequest } from "~/domain/requests/keep-request.server";
import { readRequestForm } from "~/domain/requests/request-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { RequestFormPage } from "~/ui/request-form-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Add a request - Pathfinders" }];

export const loader = signedIn(({ viewer }) => {
  if (viewer.teams.length === 0) throw forbidden();
  return { teams: viewer.teams };
});

export const action = signedIn(async ({ request, viewer }) => {
  if (viewer.teams.length === 0) throw forbidden();
  const read = readRequestForm(await request.formData(), viewer.teams);
  if (!read.ok) return data(read, { status: 400 });
  const kept = await keepRequest(viewer, read.value, now());
  if (kept.outcome === "refused") throw forbidden();
  const message = kept.outcome === "kept" ? "request-kept" : "request-there-already";
  return redirectSaying(`/requests/${kept.requestId}`, message);
});

export default function NewRequest() {
  const { teams } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <RequestFormPage
      title="Add a request"
      teams={teams}
      state={state}
      action="/requests/new"
      back={{ to: "/requests", label: "What would matter to them?" }}
    />
  );
}
