import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "~/auth/guards.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { findJoinedInto } from "~/domain/ideas/joined-into.server";
import { canWithdrawIdea, isAuthor } from "~/domain/ideas/policy";
import { isTakenDown, setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import { findWayIn } from "~/domain/pathways/way-in.server";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { Page } from "~/ui/page";
import { WithdrawalAndPractice } from "~/ui/withdrawal-and-practice";

export const meta: MetaFunction = () => [{ title: "Withdraw an idea - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  if (!canWithdrawIdea(viewer, idea)) throw forbidden();
  const { practices, proposal } = await findWayIn(viewer, idea);
  return {
    ideaId: idea.id,
    title: idea.title,
    isWithdrawn: idea.isWithdrawn,
    isMine: isAuthor(viewer, idea),
    staysDown: await isTakenDown(viewer, idea),
    joinedInto: await findJoinedInto(viewer, idea.id),
    practices,
    proposal,
  };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  const isWithdrawn = (await request.formData()).get("withdrawn") === "yes";
  if (!(await setWithdrawn(viewer, idea, isWithdrawn, now()))) throw forbidden();
  return redirectSaying(`/ideas/${idea.id}`, isWithdrawn ? "idea-withdrawn" : "idea-restored");
});

export default function Withdrawal() {
  const { ideaId, title, isWithdrawn, isMine, staysDown, joinedInto, ...onTheWay } =
    useLoaderData<typeof loader>();
  const trail = [{ to: `/ideas/${ideaId}`, label: title }];
  if (staysDown)
    return (
      <Page title="A moderator withdrew this idea" trail={trail} narrow>
        <p>Nothing of it is lost. Change what needs changing, then ask a moderator to bring it back.</p>
        <p>
          <a href={`/ideas/${ideaId}`}>Back to the idea</a>
        </p>
      </Page>
    );
  return (
    <Page title={isWithdrawn ? "Bring this idea back?" : "Withdraw this idea?"} trail={trail} narrow>
      {joinedInto ? (
        <p>
          It was joined with <a href={`/ideas/${joinedInto.id}`}>{joinedInto.title}</a>. It will stand by
          itself again, with the support of everybody who hasn&apos;t taken it back. What was said about it
          stays there.
        </p>
      ) : isWithdrawn ? (
        <p>The same people as before will be able to see it again, with its support, cycles and comments.</p>
      ) : (
        <>
          <p>
            Nobody will be able to open or find it, except {isMine ? "you" : "its author"} and the moderators.
          </p>
          <p>Its support, cycles and comments are kept, and it can be brought back at any time.</p>
          <WithdrawalAndPractice {...onTheWay} />
        </>
      )}
      <form method="post">
        <input type="hidden" name="withdrawn" value={isWithdrawn ? "no" : "yes"} />
        <div className="nhsuk-button-group">
          <Button>{isWithdrawn ? "Bring it back" : "Withdraw it"}</Button>
          <a href={`/ideas/${ideaId}`}>Leave it as it is</a>
        </div>
      </form>
    </Page>
  );
}
