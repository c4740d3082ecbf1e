import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { minuteOf } from "~/platform/calendar-day";
import { addPoints, type PointsAdded } from "~/domain/measures/add-points.server";
import { checkPaste, viewOf } from "~/domain/measures/check-paste";
import type { Encoding } from "~/domain/measures/file-text";
import { findMeasure } from "~/domain/measures/find-measure.server";
import { listPoints } from "~/domain/measures/list-points.server";
import { ROOM_FOR_POINTS } from "~/domain/measures/measure-facts";
import { readPasteForm, takeFile } from "~/domain/measures/paste-form";
import { canTrackIdea } from "~/domain/measures/policy";
import { refused, typedFrom, type FieldErrors } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { MeasurePastePage } from "~/ui/measure-paste-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Numbers from a spreadsheet - Pathfinders" }];

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
  const taken = await takeSentFile(form);
  const nothing = { checked: null, encoding: null };
  if (taken && "problem" in taken)
    return data({ state: refused(form, { file: taken.problem }), ...nothing }, { status: 400 });
  const read = readPasteForm(form);
  if (!read.ok) return data({ state: read, ...nothing }, { status: 400 });
  const series = await listPoints(viewer, measure);
  if (series.isWithheld) throw forbidden();
  const checked = checkPaste(read.value, kind, minuteOf(now()), series.points);
  const answer = { checked: viewOf(checked), encoding: taken?.encoding ?? null };
  if (checked.problems.length > 0) {
    const state = refused(form, { pasted: "Some of these rows can't be saved yet" });
    return data({ ...answer, state }, { status: 400 });
  }
  const isSaving = form.get("intent") === "save" && taken === null;
  if (!isSaving) return data({ ...answer, state: { errors: {}, typed: typedFrom(form) } });
  const { onTaken, seen } = read.value;
  const added = await addPoints(viewer, id, kind, checked.rows, onTaken, now(), seen);
  if (added.outcome === "refused") throw forbidden();
  if (added.outcome === "added") return redirectSaying(`/measures/${id}`, saidOf(added.importId));
  if (added.outcome === "changed") form.delete("onTaken");
  const status = added.outcome === "stale" || added.outcome === "changed" ? 409 : 400;
  return data({ ...answer, state: refused(form, problemOf(added)) }, { status });
});

/** A file that was chosen, put in the place of what was pasted; null where none was. */
async function takeSentFile(form: FormData): Promise<{ encoding: Encoding } | { problem: string } | null> {
  const file = form.get("file");
  if (!(file instanceof File) || (file.name === "" && file.size === 0)) return null;
  return takeFile(form, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

function saidOf(importId: number | null): string {
  return importId === null ? "points-there-already" : `points-added:${importId}`;
}

function problemOf({ outcome }: PointsAdded): FieldErrors {
  if (outcome === "taken")
    return { onTaken: "Choose what to do with the dates that have another number already" };
  if (outcome === "changed")
    return { onTaken: "Some of these numbers were changed meanwhile. Look at them once more, then choose" };
  if (outcome === "full") return { pasted: `${ROOM_FOR_POINTS} Send fewer.` };
  return { pasted: "Somebody changed this measure meanwhile. Check your numbers, then send them again." };
}

export default function Paste() {
  const { measure } = useLoaderData<typeof loader>();
  return <MeasurePastePage measure={measure} answer={useActionData<typeof action>()} />;
}
