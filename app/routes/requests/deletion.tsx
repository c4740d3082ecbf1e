import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "~/auth/guards.server";
import type { Viewer } from "~/domain/people/viewer";
import { findRequest } from "~/domain/requests/find-request.server";
import { deleteRequest } from "~/domain/requests/keep-request.server";
import { canDeleteRequest, canKeepRequest } from "~/domain/requests/policy";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Delete a request - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const request = await requestToDelete(viewer, params);
  return { id: request.id, words: request.words, isOurs: canKeepRequest(viewer, request) };
});

export const action = signedIn(async ({ params, viewer }) => {
  const { id } = await requestToDelete(viewer, params);
  if (!(await deleteRequest(viewer, id, now()))) throw forbidden();
  return redirectSaying("/requests", "request-deleted");
});

async function requestToDelete(viewer: Viewer, params: Record<string, string | undefined>) {
  const request = found(await findRequest(viewer, idFrom(params, "requestId")));
  if (!canDeleteRequest(viewer, request)) throw forbidden();
  return request;
}

export default function DeleteRequest() {
  const { id, words, isOurs } = useLoaderData<typeof loader>();
  return (
    <Page title="Delete this request for good?" trail={[{ to: `/requests/${id}`, label: words }]} narrow>
      <p>
        This can&apos;t be undone. With it go all its counts, your colleagues&apos; too. Ideas that started
        from it stay.
      </p>
      {isOurs ? (
        <p>You could set it aside instead. Then nothing is lost, and it&apos;s out of the way.</p>
      ) : (
        <p>It&apos;s another team&apos;s, so it&apos;s written down that a moderator deleted it.</p>
      )}
      <form method="post" action={`/requests/${id}/deletion`}>
        <div className="nhsuk-button-group">
          <Button warning>Delete it for good</Button>
          <a href={`/requests/${id}`}>Keep it</a>
        </div>
      </form>
    </Page>
  );
}
