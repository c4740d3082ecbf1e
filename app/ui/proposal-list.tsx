import type { ListedProposal } from "~/domain/pathways/proposal-list.server";
import { momentLabel } from "~/domain/pathways/moments";
import { proposalStates } from "~/domain/pathways/proposal-state";
import { formatAgo } from "./dates";

type Props = { proposals: ListedProposal[]; now: Date };

/** The drafts that people work on, by where they stand; nearest to being published first. */
export function ProposalList({ proposals, now }: Props) {
  if (proposals.length === 0)
    return (
      <section className="card" aria-labelledby="no-drafts">
        <h2 id="no-drafts">No drafts yet</h2>
        <p>
          A draft begins with an idea that was put forward. A second person reads it before it&apos;s
          published.
        </p>
      </section>
    );
  return (
    <>
      {proposalStates.map(({ name, heading }) => {
        const those = proposals.filter((proposal) => proposal.state === name);
        return those.length > 0 ? (
          <section key={name} className="card" aria-labelledby={`state-${name}`}>
            <h2 id={`state-${name}`}>{heading}</h2>
            <ul className="today__list">
              {those.map((proposal) => (
                <ProposalLine key={proposal.id} proposal={proposal} now={now} />
              ))}
            </ul>
          </section>
        ) : null;
      })}
    </>
  );
}

function ProposalLine({ proposal, now }: { proposal: ListedProposal; now: Date }) {
  const { id, title, moment, pathway, draftedBy, updatedAt, practiceSlug } = proposal;
  const facts = [pathway, momentLabel(moment), `by ${draftedBy}`, formatAgo(updatedAt, now)];
  return (
    <li>
      <a href={practiceSlug === null ? `/proposals/${id}` : `/practices/${practiceSlug}`}>{title}</a>
      <span>{facts.filter((fact) => fact !== null).join(" · ")}</span>
    </li>
  );
}
