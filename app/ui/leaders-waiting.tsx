import { stageLabel } from "~/domain/ideas/stages";
import type { WaitingIdea } from "~/domain/leadership/list-waiting.server";
import { formatAgo } from "./dates";

/** Ideas on which no leader has said a word: it's the leader's word that is waited for. */
export function LeadersWaiting({ ideas, now }: { ideas: readonly WaitingIdea[]; now: Date }) {
  return (
    <section className="card" aria-labelledby="waiting">
      <h2 id="waiting">Where a word would help</h2>
      {ideas.length === 0 ? (
        <p>
          Every idea of the last three months in the teams you lead has had a word from a leader. You&apos;ll
          find more to read in <a href="/ideas?sort=under-seen">ideas few people have seen</a>.
        </p>
      ) : (
        <>
          <p className="soft">
            These are waiting for a word from a leader. A question or a thank-you will do.
          </p>
          <ul className="today__list">
            {ideas.map((idea) => (
              <li key={idea.id}>
                <a href={`/ideas/${idea.id}`}>{idea.title}</a>
                <span>{aboutIdea(idea, now)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function aboutIdea({ stage, by, team, sharedAt }: WaitingIdea, now: Date): string {
  return [stageLabel(stage), by, team, `shared ${formatAgo(sharedAt, now)}`].filter(Boolean).join(" · ");
}
