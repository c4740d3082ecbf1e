import { stageLabel } from "~/domain/ideas/stages";
import type { StartedIdea } from "~/domain/ideas/grown-ideas.server";
import { formatDay } from "./dates";

type Props = { requestId: number; ideas: readonly StartedIdea[] };

/** What people try, to be able to say something else than no. */
export function RequestIdeas({ requestId, ideas }: Props) {
  return (
    <section className="card" aria-labelledby="ideas">
      <h2 id="ideas">What could be a “yes, and”?</h2>
      {ideas.length === 0 ? <p>Nobody has started an idea from this yet.</p> : null}
      {ideas.length > 0 ? (
        <ul className="today__list">
          {ideas.map(({ id, title, stage, testedFrom }) => (
            <li key={id}>
              <a href={`/ideas/${id}`}>{title || "Your draft"}</a>
              <span>
                {[stageLabel(stage), testedFrom ? `first tested ${formatDay(testedFrom)}` : null]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="no-print request-page__start">
        <a className="lone-link" href={`/ideas/new?request=${requestId}`}>
          Start an idea from it
        </a>
      </p>
    </section>
  );
}
