import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "~/auth/guards.server";
import type { Viewer } from "~/domain/people/viewer";
import { findKudos } from "~/domain/recognition/find-kudos.server";
import { canDeleteKudos, isGiver } from "~/domain/recognition/kudos-policy";
import { deleteKudos } from "~/domain/recognition/remove-kudos.server";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { KudosCard } from "~/ui/kudos-card";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Delete thanks - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const { shown, facts } = await kudosToDelete(viewer, params);
  return { kudos: shown, isMine: isGiver(viewer, facts), now: now() };
});

export const action = signedIn(async ({ params, viewer }) => {
  const { shown } = await kudosToDelete(viewer, params);
  if (!(await deleteKudos(viewer, shown.id, now()))) throw forbidden();
  return redirectSaying("/celebrations", "kudos-deleted");
});

async function kudosToDelete(viewer: Viewer, params: Record<string, string | undefined>) {
  const kudos = found(await findKudos(viewer, idFrom(params, "kudosId")));
  if (!canDeleteKudos(viewer, kudos.facts)) throw forbidden();
  return kudos;
}

export default function DeleteKudos() {
  const { kudos, isMine, now: moment } = useLoaderData<typeof loader>();
  const here = `/kudos/${kudos.id}`;
  const trail = [{ to: here, label: `Thanks from ${kudos.from}` }];
  return (
    <Page title={isMine ? "Take back your thanks?" : "Delete these thanks?"} trail={trail} narrow>
      <KudosCard kudos={kudos} now={moment} />
      <p>
        {isMine
          ? "Those you thanked won't be able to read it any more. This can't be undone."
          : "This can't be undone. It's somebody else's, so it's written down that a moderator deleted it."}
      </p>
      <form method="post" action={`${here}/deletion`}>
        <div className="nhsuk-button-group">
          <Button warning>Delete it for good</Button>
          <a href={here}>Keep it</a>
        </div>
      </form>
    </Page>
  );
}
