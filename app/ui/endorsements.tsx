import type { ShownEndorsement } from "~/domain/leadership/list-endorsements.server";
import { formatAgo } from "./dates";
import { PledgeCard } from "./pledge-card";

type Props = { endorsements: readonly ShownEndorsement[]; ideaId: number; canEndorse: boolean; now: Date };

/** What leaders say about an idea, and what they have promised to do for it. Never an approval: none is needed. */
export function Endorsements({ endorsements, ideaId, canEndorse, now }: Props) {
  if (endorsements.length === 0 && !canEndorse) return null;
  const hasEndorsed = endorsements.some((endorsement) => endorsement.isMine);
  return (
    <section id="endorsements" className="card" aria-labelledby="endorsements-title">
      <h2 id="endorsements-title">From leaders</h2>
      {endorsements.length === 0 ? (
        <p>
          No leader has said a word yet. What do you like about it? It isn&apos;t an approval: nobody needs
          one.
        </p>
      ) : null}
      <Listed endorsements={endorsements.slice(0, mostOpen)} now={now} />
      {endorsements.length > mostOpen ? (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">
              {`${endorsements.length - mostOpen} more from leaders`}
            </span>
          </summary>
          <div className="nhsuk-details__text">
            <Listed endorsements={endorsements.slice(mostOpen)} now={now} />
          </div>
        </details>
      ) : null}
      {canEndorse ? (
        <p className="no-print">
          <a className={hasEndorsed ? "lone-link" : look} href={`/ideas/${ideaId}/endorsements`}>
            {hasEndorsed ? "Change your endorsement" : "Endorse this idea"}
          </a>
        </p>
      ) : null}
    </section>
  );
}

/** So many are read without opening the rest: few enough that the conversation below is found. */
const mostOpen = 3;

function Listed({ endorsements, now }: Pick<Props, "endorsements" | "now">) {
  return endorsements.map((endorsement) => (
    <Endorsement key={endorsement.id} endorsement={endorsement} now={now} />
  ));
}

const look = "nhsuk-button nhsuk-button--secondary nhsuk-u-margin-bottom-1";

function Endorsement({ endorsement, now }: { endorsement: ShownEndorsement; now: Date }) {
  const { name, role, message, at, pledge, isMine } = endorsement;
  return (
    <div className="endorsement">
      <blockquote className="words">{message}</blockquote>
      <p className="endorsement__by">
        <strong>{name}</strong>
        {role ? ` · ${role}` : null} · <time dateTime={at.toISOString()}>{formatAgo(at, now)}</time>
      </p>
      {pledge ? <PledgeCard pledge={pledge} by={name} isMine={isMine} now={now} /> : null}
    </div>
  );
}
