import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "~/auth/guards.server";
import { removeOpportunity } from "~/domain/opportunities/change-opportunity.server";
import { findOpportunity } from "~/domain/opportunities/find-opportunity.server";
import { canRemoveOpportunity } from "~/domain/opportunities/policy";
import { shownTo } from "~/domain/opportunities/shown-opportunity";
import type { Viewer } from "~/domain/people/viewer";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { OpportunityCard } from "~/ui/opportunity-card";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Delete an opportunity - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => ({
  note: shownTo(viewer, await noteToRemove(viewer, params)),
}));

export const action = signedIn(async ({ params, viewer }) => {
  const note = await noteToRemove(viewer, params);
  if (!(await removeOpportunity(viewer, note.id, now()))) throw forbidden();
  return redirectSaying("/opportunities", "opportunity-deleted");
});

async function noteToRemove(viewer: Viewer, params: Record<string, string | undefined>) {
  const note = found(await findOpportunity(viewer, idFrom(params, "opportunityId"), now()));
  if (!canRemoveOpportunity(viewer, note)) throw forbidden();
  return note;
}

export default function DeleteOpportunity() {
  const { note } = useLoaderData<typeof loader>();
  const here = `/opportunities/${note.id}`;
  return (
    <Page
      title={note.isMine ? "Delete your note?" : "Delete this note?"}
      trail={[{ to: here, label: "An opportunity" }]}
      narrow
    >
      <OpportunityCard note={note} grown={[]} rank="h2" />
      <p>
        This can&apos;t be undone. Ideas that grew out of it stay.{" "}
        {note.isMine ? null : "It's somebody else's, so it's written down that a moderator deleted it."}
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
