import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { listOpenPledges, listOwnPledges, listSettledPledges } from "~/domain/leadership/list-pledges.server";
import { listOwnEndorsements } from "~/domain/leadership/list-own-endorsements.server";
import { listWaitingForAWord } from "~/domain/leadership/list-waiting.server";
import { readPledgePlace } from "~/domain/leadership/pledge-place";
import { isLeader } from "~/domain/leadership/policy";
import { now } from "~/platform/clock.server";
import { LeadersOwn } from "~/ui/leaders-own";
import { LeadersPromised } from "~/ui/leaders-promised";
import { LeadersWaiting } from "~/ui/leaders-waiting";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Leaders - Pathfinders" }];

export const loader = signedIn(async ({ request, viewer }) => {
  const at = now();
  const after = readPledgePlace(new URL(request.url).searchParams);
  const [pledges, endorsements, waiting, open, settled] = await Promise.all([
    listOwnPledges(viewer),
    listOwnEndorsements(viewer),
    listWaitingForAWord(viewer, at),
    listOpenPledges(viewer, after),
    after ? [] : listSettledPledges(viewer),
  ]);
  const leads = isLeader(viewer);
  return {
    own: leads || pledges.length + endorsements.length > 0 ? { pledges, endorsements } : null,
    waiting: leads ? waiting : null,
    promised: { open, settled, isFirstPage: after === null },
    now: at,
  };
});

export default function Leaders() {
  const { own, waiting, promised, now: at } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Leaders"
      lede="What leaders have said they'll do, and how it went. Nobody needs their approval for a small test."
    >
      <div className="leaders">
        {own || waiting ? (
          <div>
            {own ? <LeadersOwn {...own} now={at} /> : null}
            {waiting ? <LeadersWaiting ideas={waiting} now={at} /> : null}
          </div>
        ) : null}
        <LeadersPromised {...promised} hasOwn={own !== null && own.pledges.length > 0} now={at} />
      </div>
    </Page>
  );
}
