import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "~/auth/guards.server";
import { readAnnotationForm } from "~/domain/measures/annotation-form";
import { changeAnnotation, findAnnotation } from "~/domain/measures/annotations.server";
import { canTrackIdea } from "~/domain/measures/policy";
import type { Viewer } from "~/domain/people/viewer";
import { cameSecond, typedFrom } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { dayOf } from "~/platform/calendar-day";
import { now } from "~/platform/clock.server";
import { FormErrors } from "~/ui/field";
import { AnnotationFields } from "~/ui/measure-annotation-fields";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Something that happened - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const { annotation, version, idea } = await ownAnnotation(viewer, params);
  return { annotation, version, idea: { id: idea.id, title: idea.title }, today: dayOf(now()) };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const { annotation, idea } = await ownAnnotation(viewer, params);
  const form = await request.formData();
  const read = readAnnotationForm(form, dayOf(now()));
  if (!read.ok) return data(read, { status: 400 });
  const version = String(typedFrom(form).version);
  const changed = await changeAnnotation(viewer, annotation.id, version, read.value, now());
  if (changed === "refused") throw forbidden();
  if (changed === "conflict") return data(cameSecond(form, { form: meanwhile }), { status: 409 });
  return redirectSaying(`/ideas/${idea.id}#measures`, "annotation-changed");
});

const meanwhile = "Somebody changed this meanwhile. Yours is kept below. Check it, then save again.";

async function ownAnnotation(viewer: Viewer, params: Record<string, string | undefined>) {
  const handle = found(await findAnnotation(viewer, idFrom(params, "annotationId")));
  if (!canTrackIdea(viewer, handle.idea)) throw forbidden();
  return handle;
}

export default function EditAnnotation() {
  const { annotation, version, idea, today } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const trail = [{ to: `/ideas/${idea.id}`, label: idea.title || "Your draft" }];
  return (
    <Page title="Something that happened" trail={trail} narrow>
      <FormErrors state={state} />
      <form id="form" method="post" action={`/annotations/${annotation.id}/edit`} noValidate>
        <input type="hidden" name="version" value={state?.typed.version ?? version} />
        <AnnotationFields state={state} today={today} saved={annotation} />
        <div className="nhsuk-button-group">
          <Button>Save it</Button>
          <a href={`/ideas/${idea.id}#measures`}>Go back</a>
        </div>
      </form>
      <p>
        <a className="lone-link" href={`/annotations/${annotation.id}/deletion`}>
          Take it off the charts
        </a>
      </p>
    </Page>
  );
}
