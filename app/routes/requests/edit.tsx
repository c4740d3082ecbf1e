import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import type { Viewer } from "~/domain/people/viewer";
import { findRequest } from "~/domain/requests/find-request.server";
import { changeRequest } from "~/domain/requests/keep-request.server";
import { canKeepRequest } from "~/domain/requests/policy";
import { readRequestForm } from "~/domain/requests/request-form";
import { cameSecond, refused } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { RequestFormPage } from "~/ui/request-form-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Change a request - Pathfinders" }];

const changedMeanwhile =
  "Somebody changed this meanwhile. Your words are kept below. Check them, then save again.";

export const loader = signedIn(async ({ params, viewer }) => {
  const { id, words, audience, teamId, teamName, revision } = await requestToChange(viewer, params);
  return { id, saved: { words, audience }, team: { id: teamId, name: teamName }, revision };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const { id, teamId, teamName } = await requestToChange(viewer, params);
  const form = await request.formData();
  const read = readRequestForm(form, [{ id: teamId, name: teamName }]);
  if (!read.ok) return data(read, { status: 400 });
  const outcome = await changeRequest(viewer, id, Number(form.get("revision")), read.value);
  if (outcome === "refused") throw forbidden();
  if (outcome === "conflict") return data(cameSecond(form, { form: changedMeanwhile }), { status: 409 });
  if (outcome === "there-already")
    return data(refused(form, { words: "Your team has that on its list already" }), { status: 409 });
  return redirectSaying(`/requests/${id}`, "request-changed");
});

async function requestToChange(viewer: Viewer, params: Record<string, string | undefined>) {
  const request = found(await findRequest(viewer, idFrom(params, "requestId")));
  if (!canKeepRequest(viewer, request)) throw forbidden();
  return request;
}

export default function EditRequest() {
  const { id, saved, team, revision } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <RequestFormPage
      title="Change a request"
      teams={[team]}
      state={state}
      action={`/requests/${id}/edit`}
      back={{ to: `/requests/${id}`, label: saved.words }}
      saved={saved}
      revision={revision}
    />
  );
}
