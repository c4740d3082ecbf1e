import type { ShownProposalIdea } from "~/domain/pathways/proposal-page.server";
import { ReadinessLists } from "./readiness-lists";

/** The ideas a practice would grow out of, each with what it has behind it. */
export function ProposalIdeas({ ideas }: { ideas: ShownProposalIdea[] }) {
  return (
    <section className="card" aria-labelledby="grew-out-of">
      <h2 id="grew-out-of">It grows out of</h2>
      <ul className="proposal-list">
        {ideas.map((idea) => (
          <li key={idea.id}>
            <ProposalIdea idea={idea} isOnly={ideas.length === 1} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ProposalIdea({ idea, isOnly }: { idea: ShownProposalIdea; isOnly: boolean }) {
  if (idea.title === null)
    return <p className="soft">An idea that isn&apos;t shared with everybody any more</p>;
  return (
    <>
      <h3>
        <a href={`/ideas/${idea.id}`}>{idea.title}</a>
      </h3>
      {idea.isForEverybody ? null : (
        <p>Not shared with everybody any more. It can&apos;t be published with this idea.</p>
      )}
      <details className="nhsuk-details" open={isOnly || undefined}>
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">What it has behind it</span>
        </summary>
        <div className="nhsuk-details__text">
          <ReadinessLists checks={idea.readiness} rank="h4" />
        </div>
      </details>
    </>
  );
}
