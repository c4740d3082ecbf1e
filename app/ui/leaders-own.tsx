import type { OwnEndorsementLine } from "~/domain/leadership/list-own-endorsements.server";
import type { ShownPledge } from "~/domain/leadership/shown-pledges.server";
import { formatAgo } from "./dates";
import { PledgeList } from "./pledge-list";

type Props = { pledges: readonly ShownPledge[]; endorsements: readonly OwnEndorsementLine[]; now: Date };

/** What a leader has promised, soonest first, what came of it, and what they have endorsed. */
export function LeadersOwn({ pledges, endorsements, now }: Props) {
  const open = pledges.filter((pledge) => pledge.status === "open");
  const settled = pledges.filter((pledge) => pledge.status !== "open");
  return (
    <section className="card" aria-labelledby="yours">
      <h2 id="yours">Your pledges</h2>
      {open.length > 0 ? (
        <PledgeList pledges={open} now={now} isOwn />
      ) : (
        <p>
          You have no open pledge. You can make one when you endorse an idea: one thing that&apos;s yours to
          do, and by when.
        </p>
      )}
      {settled.length + endorsements.length > 0 ? (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">What you&apos;ve settled and endorsed</span>
          </summary>
          <div className="nhsuk-details__text">
            {settled.length > 0 ? <PledgeList pledges={settled} now={now} isOwn /> : null}
            {endorsements.length > 0 ? <Endorsed endorsements={endorsements} now={now} /> : null}
          </div>
        </details>
      ) : null}
    </section>
  );
}

function Endorsed({ endorsements, now }: Pick<Props, "endorsements" | "now">) {
  return (
    <>
      <h3>Ideas you&apos;ve endorsed lately</h3>
      <ul className="today__list">
        {endorsements.map(({ id, at, idea }) => (
          <li key={id}>
            <a href={`/ideas/${idea.id}#endorsements`}>{idea.title}</a>
            <span>{formatAgo(at, now)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
