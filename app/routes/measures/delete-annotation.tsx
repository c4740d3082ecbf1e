import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "~/auth/guards.server";
import { deleteAnnotation, findAnnotation } from "~/domain/measures/annotations.server";
import { canTrackIdea } from "~/domain/measures/policy";
import type { Viewer } from "~/domain/people/viewer";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { formatDay } from "~/ui/dates";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Take it off the charts - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const { annotation, idea } = await ownAnnotation(viewer, params);
  return { annotation, idea: { id: idea.id, title: idea.title } };
});

export const action = signedIn(async ({ params, viewer }) => {
  const { annotation, idea } = await ownAnnotation(viewer, params);
  if (!(await deleteAnnotation(viewer, annotation.id))) throw forbidden();
  return redirectSaying(`/ideas/${idea.id}#measures`, "annotation-deleted");
});

async function ownAnnotation(viewer: Viewer, params: Record<string, string | undefined>) {
  const handle = found(await findAnnotation(viewer, idFrom(params, "annotationId")));
  if (!canTrackIdea(viewer, handle.idea)) throw forbidden();
  return handle;
}

export default function DeleteAnnotation() {
  const { annotation, idea } = useLoaderData<typeof loader>();
  const trail = [{ to: `/ideas/${idea.id}`, label: idea.title || "Your draft" }];
  return (
    <Page title="Take this off the charts?" trail={trail} narrow>
      <blockquote className="typed">
        {formatDay(annotation.date)}: {annotation.words}
      </blockquote>
      <p>It goes from every chart of this idea. That can&apos;t be undone.</p>
      <form method="post" action={`/annotations/${annotation.id}/deletion`}>
        <div className="nhsuk-button-group">
          <Button warning>Take it off for good</Button>
          <a href={`/annotations/${annotation.id}/edit`}>Keep it</a>
        </div>
      </form>
    </Page>
  );
}
