import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { dayOf } from "~/platform/calendar-day";
import { addPoints, type PointsAdded } from "~/domain/measures/add-points.server";
import { findMeasure } from "~/domain/measures/find-measure.server";
import { listPoints } from "~/domain/measures/list-points.server";
import { mostPoints } from "~/domain/measures/measure-facts";
import { checkPaste, readPasteForm } from "~/domain/measures/paste-form";
import { canTrackIdea } from "~/domain/measures/policy";
import { refused, typedFrom, type FieldErrors } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { MeasurePastePage } from "~/ui/measure-paste-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Paste numbers - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const measure = found(await findMeasure(viewer, idFrom(params, "measureId")));
  if (!canTrackIdea(viewer, measure.idea)) throw forbidden();
  return { measure: measure.facts };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const measure = found(await findMeasure(viewer, idFrom(params, "measureId")));
  if (!canTrackIdea(viewer, measure.idea)) throw forbidden();
  const { id, kind } = measure.facts;
  const form = await request.formData();
  const read = readPasteForm(form);
  if (!read.ok) return data({ state: read, checked: null }, { status: 400 });
  const series = await listPoints(viewer, measure);
  if (series.isWithheld) throw forbidden();
  const checked = checkPaste(read.value.pasted, kind, dayOf(now()), series.points);
  if (checked.problems.length > 0)
    return data(
      { state: refused(form, { pasted: "Some of these rows can't be saved yet" }), checked },
      { status: 400 },
    );
  if (form.get("intent") !== "save") return data({ state: { errors: {}, typed: typedFrom(form) }, checked });
  const added = await addPoints(viewer, id, kind, checked.rows, read.value.onTaken, now());
  if (added.outcome === "refused") throw forbidden();
  if (added.outcome === "added")
    return redirectSaying(`/measures/${id}`, added.count > 0 ? "points-added" : "points-there-already");
  return data(
    { state: refused(form, problemOf(added)), checked },
    { status: added.outcome === "stale" ? 409 : 400 },
  );
});

function problemOf({ outcome }: PointsAdded): FieldErrors {
  if (outcome === "taken")
    return { onTaken: "Choose what to do with the dates that have another number already" };
  if (outcome === "full")
    return { pasted: `A measure holds up to ${mostPoints.toLocaleString("en-GB")} numbers. Paste fewer.` };
  return { pasted: "Somebody changed this measure meanwhile. Check your numbers, then send them again." };
}

export default function Paste() {
  const { measure } = useLoaderData<typeof loader>();
  return <MeasurePastePage measure={measure} answer={useActionData<typeof action>()} />;
}
