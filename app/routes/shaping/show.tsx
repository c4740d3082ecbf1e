import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { listRampPlacements } from "~/domain/cycles/find-placements.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { findShaping } from "~/domain/shaping/find-shaping.server";
import { ladderSteps } from "~/domain/shaping/ladder-steps";
import { listQuotes } from "~/domain/shaping/list-quotes.server";
import { canNameThemselves, canSayWhoShaped } from "~/domain/shaping/policy";
import { found, idFrom } from "~/http/responses";
import { LadderPath } from "~/ui/ladder-path";
import { Page } from "~/ui/page";
import { QuoteList } from "~/ui/quote-list";
import { RampContinua } from "~/ui/ramp-continua";
import { ShapingWho } from "~/ui/shaping-who";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Shaped together: ${data?.idea.title || "a draft"} - Pathfinders` },
];

export const loader = signedIn(async ({ params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  const [{ own, cycles, ...who }, quotes, placements] = await Promise.all([
    findShaping(viewer, idea),
    listQuotes(viewer, idea),
    listRampPlacements(idea.id),
  ]);
  return {
    idea: { id: idea.id, title: idea.title },
    who: { ...who, askedFirst: own?.askedFirst ?? "" },
    steps: ladderSteps(own, cycles),
    quotes,
    placements,
    can: { say: canSayWhoShaped(viewer, idea), name: canNameThemselves(viewer, idea) },
  };
});

export default function Shaping() {
  const { idea, who, steps, quotes, placements, can } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Shaped together"
      trail={[{ to: `/ideas/${idea.id}`, label: idea.title || "Your draft" }]}
      lede="Who shaped it, in whose words, and how practice moved from cycle to cycle."
    >
      <div className="shaping-page">
        <ShapingWho ideaId={idea.id} {...who} can={can} />
        {quotes.length > 0 || can.say ? (
          <section className="card" aria-labelledby="in-their-words">
            <h2 id="in-their-words">In their words</h2>
            {quotes.length > 0 ? <QuoteList quotes={quotes} /> : <p>Nothing is kept here yet.</p>}
            {can.say ? (
              <a className="lone-link" href={`/ideas/${idea.id}/quotes/new`}>
                Keep what somebody said, if they agree
              </a>
            ) : null}
          </section>
        ) : null}
        <section className="card" aria-labelledby="how-together">
          <h2 id="how-together">How it was done together</h2>
          {steps.length > 0 ? (
            <LadderPath steps={steps} />
          ) : (
            <p>Nothing said yet. Each cycle can say how it was planned, and how it was in the end.</p>
          )}
        </section>
        <section className="card" aria-labelledby="how-moved">
          <h2 id="how-moved">How practice moved</h2>
          {placements.length > 0 ? (
            <RampContinua placements={placements} />
          ) : (
            <p>
              Nothing placed yet. Each cycle can say where practice stood before, and where it stands after.
            </p>
          )}
          <a className="lone-link" href="/continua">
            How practice moves across the organisation
          </a>
        </section>
      </div>
    </Page>
  );
}
