import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { addMeasure } from "~/domain/measures/add-measure.server";
import { mostMeasures } from "~/domain/measures/measure-facts";
import { readMeasureForm } from "~/domain/measures/measure-form";
import { canTrackIdea } from "~/domain/measures/policy";
import { refused } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { MeasureFormPage } from "~/ui/measure-form-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Track something - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  if (!canTrackIdea(viewer, idea)) throw forbidden();
  return { idea: { id: idea.id, title: idea.title } };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  if (!canTrackIdea(viewer, idea)) throw forbidden();
  const form = await request.formData();
  const read = readMeasureForm(form);
  if (!read.ok) return data(read, { status: 400 });
  const added = await addMeasure(viewer, idea.id, read.value, now());
  if (added.outcome === "refused") throw forbidden();
  if (added.outcome === "full")
    return data(
      refused(form, {
        name: `An idea can track up to ${mostMeasures} things. Delete one that's no longer used.`,
      }),
      {
        status: 400,
      },
    );
  return redirectSaying(`/measures/${added.measureId}`, "measure-added");
});

export default function NewMeasure() {
  const { idea } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <MeasureFormPage
      title="Track something"
      lede="Choose one small thing to count. You add the numbers next."
      trail={[{ to: `/ideas/${idea.id}`, label: idea.title || "Your draft" }]}
      action={`/ideas/${idea.id}/measures/new`}
      state={state}
      save="Save and add numbers"
    />
  );
}
