import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { findMeasure } from "~/domain/measures/find-measure.server";
import { listPoints } from "~/domain/measures/list-points.server";
import { readPhaseForm } from "~/domain/measures/phase-form";
import { pickPhase } from "~/domain/measures/pick-phase.server";
import { canTrackIdea } from "~/domain/measures/policy";
import type { Viewer } from "~/domain/people/viewer";
import { refused } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { MeasurePhasesPage } from "~/ui/measure-phases-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Where the lines start - Pathfinders" }];

export const loader = signedIn(async ({ request, params, viewer }) => {
  const measure = await trackedMeasure(viewer, params);
  const series = await listPoints(viewer, measure);
  if (series.isWithheld) throw forbidden();
  const { points, phases } = series;
  const query = new URL(request.url).searchParams;
  const pickedKind = query.get("kind") === "baseline" ? ("baseline" as const) : ("start" as const);
  return { measure: measure.facts, points, phases, picked: query.get("point"), pickedKind };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const { facts } = await trackedMeasure(viewer, params);
  const form = await request.formData();
  const read = readPhaseForm(form);
  if (!read.ok) return data(read, { status: 400 });
  const picked = await pickPhase(viewer, facts.id, read.value, now());
  if (picked.outcome === "refused") throw forbidden();
  if (picked.outcome === "unsuitable") return data(refused(form, { date: picked.problem }), { status: 400 });
  return redirectSaying(`/measures/${facts.id}`, "phase-picked");
});

async function trackedMeasure(viewer: Viewer, params: Record<string, string | undefined>) {
  const measure = found(await findMeasure(viewer, idFrom(params, "measureId")));
  if (!canTrackIdea(viewer, measure.idea)) throw forbidden();
  return measure;
}

export default function Phases() {
  const page = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return <MeasurePhasesPage {...page} state={state} />;
}
