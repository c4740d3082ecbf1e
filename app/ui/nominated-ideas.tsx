import type { NominatedIdea } from "~/domain/pathways/nominated-ideas.server";
import { formatAgo } from "./dates";

type Props = { ideas: NominatedIdea[]; next: number | null; isFirst: boolean; canDraft: boolean; now: Date };

/** What people put forward and nobody has written up yet, with why they did. */
export function NominatedIdeas({ ideas, next, isFirst, canDraft, now }: Props) {
  return (
    <section className="card" aria-labelledby="put-forward" id="nominated">
      <h2 id="put-forward">Put forward</h2>
      {ideas.length === 0 ? (
        <p>
          Nothing is waiting here. When somebody puts an idea forward, it&apos;s here with why they did. You
          can put one forward from any <a href="/ideas?sort=moving">idea</a> that everybody can see.
        </p>
      ) : null}
      <ul className="proposal-list">
        {ideas.map((idea) => (
          <li key={idea.id}>
            <h3>
              <a href={`/ideas/${idea.id}`}>{idea.title}</a>
            </h3>
            {idea.whys.map(({ by, why, at }) => (
              <blockquote key={why} className="typed">
                {why}
                <footer className="soft">{`${by}, ${formatAgo(at, now)}`}</footer>
              </blockquote>
            ))}
            {idea.count > idea.whys.length ? (
              <p className="soft">{`Put forward by ${idea.count} people. These are the newest reasons.`}</p>
            ) : null}
            {canDraft ? (
              <a className="lone-link" href={`/proposals/new?idea=${idea.id}`}>
                Start a draft<span className="nhsuk-u-visually-hidden">{` from ${idea.title}`}</span>
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      {next === null && isFirst ? null : (
        <p className="quiet-links">
          {next === null ? null : <a href={`/proposals?before=${next}#nominated`}>Show earlier ones</a>}
          {isFirst ? null : <a href="/proposals#nominated">Back to the newest</a>}
        </p>
      )}
    </section>
  );
}
