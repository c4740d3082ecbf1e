import type { PathwayPage } from "~/domain/pathways/pathway-page.server";
import type { PersonToAsk } from "~/domain/welcome/people-to-ask";
import type { StarterCard as Card } from "~/domain/welcome/starter-card.server";
import { Page } from "./page";
import { PathwayAside } from "./pathway-aside";
import { PathwayWay } from "./pathway-way";
import { StarterCard } from "./starter-card";

type Props = {
  pathway: PathwayPage;
  toAsk: PersonToAsk[];
  starterCard: Card | null;
  isKeeper: boolean;
  /** The one pathway there is stands on the page that would list them. */
  isOnly?: boolean;
};

/** A pathway in full: the path with its practices, and beside it whom to ask. */
export function PathwayView({ pathway, toAsk, starterCard, isKeeper, isOnly = false }: Props) {
  return (
    <Page
      title={isOnly ? "What works here, moment by moment" : pathway.title}
      trail={isOnly ? [] : [{ to: "/pathways", label: "What works here" }]}
      lede={isOnly ? <OnlyLede pathway={pathway} /> : pathway.summary}
    >
      <div className="pathway">
        <div className="pathway__start no-print">
          {starterCard ? <StarterCard card={starterCard} /> : <NewHere />}
        </div>
        <PathwayWay moments={pathway.moments} />
        <PathwayAside
          {...{ slug: pathway.slug, toAsk, isKeeper }}
          isEmpty={pathway.moments.every(({ practices }) => practices.length === 0)}
        />
      </div>
    </Page>
  );
}

function OnlyLede({ pathway: { title, summary } }: { pathway: PathwayPage }) {
  return (
    <p>
      <strong>{title}.</strong>
      {summary ? ` ${summary}` : ""}
    </p>
  );
}

function NewHere() {
  return (
    <section className="card" aria-labelledby="new-here">
      <h2 id="new-here">New here?</h2>
      <p>
        <a href="/welcome">Start with the moment you&apos;re facing</a>: what to read first, and who to ask.
      </p>
    </section>
  );
}
