import type { PersonToAsk } from "~/domain/welcome/people-to-ask";
import { WelcomeToAsk } from "./welcome-to-ask";

type Props = { slug: string; toAsk: PersonToAsk[]; isKeeper: boolean; isEmpty: boolean };

/** Beside the path: whom to ask, paper, and what stewards do. */
export function PathwayAside({ slug, toAsk, isKeeper, isEmpty }: Props) {
  return (
    <aside className="pathway__aside no-print" aria-label="Finding your way">
      <WelcomeToAsk people={toAsk} />
      <section className="card no-print" aria-labelledby="take-it-along">
        <h2 id="take-it-along">Take it along</h2>
        <p>Print this page for the office wall. The whole path is laid out for A4 paper.</p>
      </section>
      {isKeeper ? <ForStewards slug={slug} isEmpty={isEmpty} /> : null}
    </aside>
  );
}

function ForStewards({ slug, isEmpty }: { slug: string; isEmpty: boolean }) {
  return (
    <section className="card no-print" aria-labelledby="for-stewards">
      <h2 id="for-stewards">For stewards</h2>
      <ul className="pathway__links">
        <li>
          <a href="/proposals">Proposals on their way</a>
        </li>
        <li>
          <a href={`/pathways/${slug}/edit`}>Change its title or summary</a>
        </li>
        {isEmpty ? (
          <li>
            <a href={`/pathways/${slug}/deletion`}>Remove this pathway</a>
          </li>
        ) : null}
        <li>
          <a href="/pathways/new">Add another pathway</a>
        </li>
      </ul>
    </section>
  );
}
