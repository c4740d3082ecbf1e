import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "~/auth/guards.server";
import type { Viewer } from "~/domain/people/viewer";
import { changeTally, findTally } from "~/domain/requests/count-answers.server";
import { canKeepRequest } from "~/domain/requests/policy";
import { readTallyForm } from "~/domain/requests/tally-form";
import { cameSecond } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { dayOf } from "~/platform/calendar-day";
import { now } from "~/platform/clock.server";
import { formatDay } from "~/ui/dates";
import { TallyFormPage } from "~/ui/tally-form-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Put a count right - Pathfinders" }];

const problems = {
  conflict: {
    form: "Somebody changed this count meanwhile. Yours is kept below. Check it, then save again.",
  },
  taken: { date: "That day has been counted. Choose another day" },
};

export const loader = signedIn(async ({ params, viewer }) => {
  const { tally, request } = await tallyToChange(viewer, params);
  const { id, date, revision, yes, yesAnd, notNow, no } = tally;
  const counts = { yes: String(yes), yesAnd: String(yesAnd), notNow: String(notNow), no: String(no) };
  const isToday = date === dayOf(now());
  return {
    id,
    request: { id: request.id, words: request.words },
    saved: { date, ...counts },
    revision,
    isToday,
  };
});

export const action = signedIn(async ({ request: asked, params, viewer }) => {
  const { tally, request } = await tallyToChange(viewer, params);
  const form = await asked.formData();
  const read = readTallyForm(form, dayOf(now()));
  if (!read.ok) return data(read, { status: 400 });
  const outcome = await changeTally(viewer, tally.id, Number(form.get("revision")), read.value);
  if (outcome === "refused") throw forbidden();
  if (outcome !== "changed") return data(cameSecond(form, problems[outcome]), { status: 409 });
  return redirectSaying(`/requests/${request.id}`, "tally-changed");
});

async function tallyToChange(viewer: Viewer, params: Record<string, string | undefined>) {
  const handle = found(await findTally(viewer, idFrom(params, "tallyId")));
  if (!canKeepRequest(viewer, handle.request)) throw forbidden();
  return handle;
}

export default function EditTally() {
  const { id, request, saved, revision, isToday } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <TallyFormPage
      title={isToday ? "Today's count" : "Put a count right"}
      state={state}
      action={`/tallies/${id}/edit`}
      request={request}
      saved={saved}
      revision={revision}
    >
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">Delete this count</span>
        </summary>
        <form method="post" action={`/tallies/${id}/deletion`} className="nhsuk-details__text">
          <p>The count of {formatDay(saved.date)} goes for good. That can&apos;t be undone.</p>
          <Button warning>Delete it for good</Button>
        </form>
      </details>
    </TallyFormPage>
  );
}
