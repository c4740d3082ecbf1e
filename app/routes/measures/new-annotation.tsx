import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "~/auth/guards.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { readAnnotationForm } from "~/domain/measures/annotation-form";
import { addAnnotation, mostAnnotations } from "~/domain/measures/annotations.server";
import { canTrackIdea } from "~/domain/measures/policy";
import type { Viewer } from "~/domain/people/viewer";
import { refused, typedFrom } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { numberIn, wholeNumber } from "~/http/page-numbers";
import { forbidden, found, idFrom } from "~/http/responses";
import { dayOf } from "~/platform/calendar-day";
import { now } from "~/platform/clock.server";
import { FormErrors } from "~/ui/field";
import { AnnotationFields } from "~/ui/measure-annotation-fields";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Something that happened - Pathfinders" }];

export const loader = signedIn(async ({ request, params, viewer }) => {
  const { id, title } = await trackedIdea(viewer, params);
  const measureId = numberIn(new URL(request.url).searchParams, "measure");
  return { idea: { id, title }, measureId, today: dayOf(now()) };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const { id } = await trackedIdea(viewer, params);
  const form = await request.formData();
  const read = readAnnotationForm(form, dayOf(now()));
  if (!read.ok) return data(read, { status: 400 });
  const added = await addAnnotation(viewer, id, read.value, now());
  if (added === "refused") throw forbidden();
  if (added === "full") return data(refused(form, { words: full }), { status: 400 });
  const measureId = wholeNumber(typedFrom(form).measure);
  return redirectSaying(measureId ? `/measures/${measureId}` : `/ideas/${id}#measures`, "annotation-added");
});

const full = `An idea has room for ${mostAnnotations} of these. Take one away that doesn't matter any more.`;

async function trackedIdea(viewer: Viewer, params: Record<string, string | undefined>) {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  if (!canTrackIdea(viewer, idea)) throw forbidden();
  return idea;
}

export default function NewAnnotation() {
  const { idea, measureId, today } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <Page
      title="Something that happened"
      lede="It's marked on every chart of this idea, so that nobody takes it for the work of the idea, or misses it."
      trail={[{ to: `/ideas/${idea.id}`, label: idea.title || "Your draft" }]}
      narrow
    >
      <FormErrors state={state} />
      <form id="form" method="post" action={`/ideas/${idea.id}/annotations/new`} noValidate>
        <input type="hidden" name="measure" value={state?.typed.measure ?? measureId ?? ""} />
        <AnnotationFields state={state} today={today} />
        <div className="nhsuk-button-group">
          <Button>Save it</Button>
          <a href={measureId ? `/measures/${measureId}` : `/ideas/${idea.id}#measures`}>Go back</a>
        </div>
      </form>
    </Page>
  );
}
