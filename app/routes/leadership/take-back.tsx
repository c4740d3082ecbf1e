import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "~/auth/guards.server";
import { findEndorsement } from "~/domain/leadership/find-endorsement.server";
import { takeBackEndorsement } from "~/domain/leadership/take-back.server";
import type { Viewer } from "~/domain/people/viewer";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Take an endorsement back - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const endorsement = await ownEndorsement(viewer, params);
  return data(endorsement, endorsement.pledgeId === null ? 200 : 403);
});

export const action = signedIn(async ({ params, viewer }) => {
  const { id, idea, pledgeId } = await ownEndorsement(viewer, params);
  if (pledgeId !== null) return data(null, 403);
  if (!(await takeBackEndorsement(viewer, id, now()))) throw forbidden();
  return redirectSaying(`/ideas/${idea.id}`, "endorsement-taken-back");
});

async function ownEndorsement(viewer: Viewer, params: Record<string, string | undefined>) {
  const endorsement = found(await findEndorsement(viewer, idFrom(params, "endorsementId")));
  if (!endorsement.isMine) throw forbidden();
  return endorsement;
}

export default function TakeBack() {
  const { id, message, idea, pledgeId } = useLoaderData<typeof loader>();
  const trail = [{ to: `/ideas/${idea.id}#endorsements`, label: idea.title }];
  if (pledgeId !== null)
    return (
      <Page title="Your endorsement stays" trail={trail} narrow>
        <p>
          There&apos;s a pledge with it. Your pledge stays in view until it&apos;s settled, and after. You can
          still change the words of your endorsement.
        </p>
        <p>
          <a className="lone-link" href={`/pledges/${pledgeId}`}>
            See your pledge
          </a>
        </p>
      </Page>
    );
  return (
    <Page title="Take your endorsement back?" trail={trail} narrow>
      <blockquote className="typed">{message}</blockquote>
      <p>Your words go for good. You can endorse the idea again at any time.</p>
      <form method="post" action={`/endorsements/${id}/deletion`}>
        <div className="nhsuk-button-group">
          <Button warning>Take it back</Button>
          <a href={`/ideas/${idea.id}#endorsements`}>Keep it</a>
        </div>
      </form>
    </Page>
  );
}
