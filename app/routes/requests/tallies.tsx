import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import type { Viewer } from "~/domain/people/viewer";
import { addTally, findTallyOn, type TallyAdded } from "~/domain/requests/count-answers.server";
import { findRequest } from "~/domain/requests/find-request.server";
import { mostTallies } from "~/domain/requests/list-tallies.server";
import { canKeepRequest } from "~/domain/requests/policy";
import { readTallyForm } from "~/domain/requests/tally-form";
import { refused } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { dayOf } from "~/platform/calendar-day";
import { now } from "~/platform/clock.server";
import { TallyFormPage } from "~/ui/tally-form-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Count a day - Pathfinders" }];

/** The form for today, or today's count where there is one. Another day is asked for with `?day=other`. */
export const loader = signedIn(async ({ request, params, viewer }) => {
  const { id, words } = await requestToCount(viewer, params);
  const today = dayOf(now());
  const isOther = new URL(request.url).searchParams.get("day") === "other";
  const there = isOther || request.method === "POST" ? null : await findTallyOn(id, today);
  if (there !== null) throw redirect(`/tallies/${there}/edit`);
  return { id, words, date: isOther ? "" : today };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const { id } = await requestToCount(viewer, params);
  const form = await request.formData();
  const read = readTallyForm(form, dayOf(now()));
  if (!read.ok) return data({ state: read, takenBy: null }, { status: 400 });
  const added = await addTally(viewer, id, read.value, now());
  if (added.outcome === "refused") throw forbidden();
  if (added.outcome === "added") return redirectSaying(`/requests/${id}`, "tally-added");
  const takenBy = added.outcome === "taken" ? added.tallyId : null;
  return data({ state: refused(form, { date: problemOf(added) }), takenBy }, { status: 409 });
});

async function requestToCount(viewer: Viewer, params: Record<string, string | undefined>) {
  const request = found(await findRequest(viewer, idFrom(params, "requestId")));
  if (!canKeepRequest(viewer, request) || request.isSetAside) throw forbidden();
  return request;
}

function problemOf({ outcome }: TallyAdded): string {
  return outcome === "full"
    ? `A request holds up to ${mostTallies.toLocaleString("en-GB")} counts, and this one is full`
    : "That day has been counted. Choose another day, or put that count right";
}

export default function Tallies() {
  const { id, words, date } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <TallyFormPage
      title={date === "" ? "Count a day" : "Count today"}
      state={answer?.state}
      action={`/requests/${id}/tallies`}
      request={{ id, words }}
      saved={{ date, yes: "", yesAnd: "", notNow: "", no: "" }}
      takenBy={answer?.takenBy ?? null}
    />
  );
}
