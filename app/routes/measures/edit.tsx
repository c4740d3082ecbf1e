import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { changeMeasure, type MeasureChanged } from "~/domain/measures/change-measure.server";
import { findMeasure } from "~/domain/measures/find-measure.server";
import { isKindFixed } from "~/domain/measures/kind-fixed.server";
import { readChart } from "~/domain/measures/list-points.server";
import { readMeasureChange } from "~/domain/measures/measure-form";
import { canTrackIdea } from "~/domain/measures/policy";
import { cameSecond, refused, typedFrom, type FieldErrors } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { MeasureFormPage } from "~/ui/measure-form-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Change a measure - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const measure = found(await findMeasure(viewer, idFrom(params, "measureId")));
  if (!canTrackIdea(viewer, measure.idea)) throw forbidden();
  const [{ keepsSmallCounts }, isFixed] = await Promise.all([
    readChart(viewer, measure),
    isKindFixed(measure.facts.id),
  ]);
  return { measure: measure.facts, version: measure.version, isKindFixed: isFixed, keepsSmallCounts };
});

const problems: Record<Exclude<MeasureChanged, "changed" | "refused">, FieldErrors> = {
  conflict: {
    form: "Somebody changed this measure meanwhile. Your words are kept below. Check them, then save again.",
  },
  "kind is fixed": {
    kind: "There are numbers already, or earlier ones in what changed, so the kind has to stay. Add a new measure instead.",
  },
  "not confirmed": {
    confirmed: "Tick this if the numbers can't point to anyone. If they could, choose “Our team only”.",
  },
};

export const action = signedIn(async ({ request, params, viewer }) => {
  const measure = found(await findMeasure(viewer, idFrom(params, "measureId")));
  if (!canTrackIdea(viewer, measure.idea)) throw forbidden();
  const form = await request.formData();
  const read = readMeasureChange(form, measure.facts.kind);
  if (!read.ok) return data(read, { status: 400 });
  const outcome = await changeMeasure(
    viewer,
    measure.facts.id,
    String(typedFrom(form).version),
    read.value,
    now(),
  );
  if (outcome === "refused") throw forbidden();
  if (outcome === "conflict") return data(cameSecond(form, problems.conflict), { status: 409 });
  if (outcome !== "changed") return data(refused(form, problems[outcome]), { status: 400 });
  return redirectSaying(`/measures/${measure.facts.id}`, "measure-changed");
});

export default function EditMeasure() {
  const saved = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <MeasureFormPage
      title="Change what you track"
      trail={[{ to: `/measures/${saved.measure.id}`, label: saved.measure.name }]}
      action={`/measures/${saved.measure.id}/edit`}
      saved={saved}
      state={state}
      save="Save changes"
    />
  );
}
