import type { Similar } from "~/domain/search/find-similar.server";
import { intentToSupport, seenField } from "~/domain/search/similar-step";
import { Button } from "nhsuk-react-components";

type Idea = Similar["ideas"][number];

/** Room in the form of an idea for what resembles it, filled by the page's script while one types. */
export function SimilarRoom({ draftId }: { draftId: number | null }) {
  return (
    <div className="similar-room" data-similar data-except={draftId ?? undefined}>
      <p className="nhsuk-u-visually-hidden" role="status" data-similar-said />
      <div data-similar-list />
    </div>
  );
}

/** What was found while one types: a quiet list, to be opened. Its buttons are for the script that asked. */
export function SimilarFound({ similar }: { similar: Similar }) {
  const count = countOf(similar);
  if (count === 0) return null;
  const words =
    count === 1 ? "1 thing like this is here already" : `${count} things like this are here already`;
  return (
    <details className="nhsuk-details similar" open data-strong={similar.isStrong ? "yes" : "no"}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text" data-similar-words>
          {words}
        </span>
      </summary>
      <div className="nhsuk-details__text">
        <SimilarList similar={similar} isForScript />
      </div>
    </details>
  );
}

/**
 * Before an idea is shared: what is strongly alike, with everything that was typed still below. It stands first in the
 * form, so that its hidden first button keeps Enter in a field meaning "share".
 */
export function SimilarStep({ similar }: { similar: Similar }) {
  return (
    <section className="note similar-step" aria-labelledby="similar-step">
      <button
        className="nhsuk-u-visually-hidden"
        name="intent"
        value="share"
        tabIndex={-1}
        aria-hidden="true"
      >
        Share it
      </button>
      <input type="hidden" name={seenField} value="yes" />
      <h2 className="nhsuk-heading-s" id="similar-step" tabIndex={-1}>
        Is it one of these?
      </h2>
      <p>
        Nothing is shared yet, and what you typed is kept below. Each opens in a new tab. Two ideas that
        differ a little are welcome.
      </p>
      <SimilarList similar={similar} />
      <Button name="intent" value="share">
        Mine is different: share it
      </Button>
    </section>
  );
}

function SimilarList({ similar, isForScript = false }: { similar: Similar; isForScript?: boolean }) {
  return (
    <ul className="similar__list">
      {similar.ideas.map((idea) => (
        <li key={idea.id} className="similar__one">
          <NewTab href={`/ideas/${idea.id}`} words={idea.title} />
          <p className="similar__said">{idea.excerpt}</p>
          <p className="similar__by">{idea.isMine ? "Your own idea" : byOf(idea)}</p>
          {idea.isMine ? null : <Choices idea={idea} isForScript={isForScript} />}
        </li>
      ))}
      {similar.practices.map(({ slug, title, summary, moment }) => (
        <li key={slug} className="similar__one">
          <NewTab href={`/practices/${slug}`} words={title} />
          <p className="similar__said">{summary}</p>
          <p className="similar__by">{moment ? `A practice: ${moment}` : "A practice"}</p>
        </li>
      ))}
    </ul>
  );
}

function Choices({ idea, isForScript }: { idea: Idea; isForScript: boolean }) {
  const sends = isForScript
    ? { type: "button" as const }
    : { type: "submit" as const, name: "intent", value: intentToSupport(idea.id) };
  return (
    <div className="similar__choices">
      <p className="similar__supported" role="status" data-supported={idea.id}>
        {idea.voted ? "You support this." : ""}
      </p>
      {idea.voted ? null : (
        <button className="similar__support" data-support={idea.id} {...sends}>
          Support that one<span className="nhsuk-u-visually-hidden">{`: ${idea.title}`}</span>
        </button>
      )}
      {idea.canTry ? (
        <NewTab href={`/ideas/${idea.id}/adoptions`} words="We'll try this too" about={idea.title} />
      ) : null}
    </div>
  );
}

/** In a new tab, so that what is being typed stays where it is. */
function NewTab({ href, words, about }: { href: string; words: string; about?: string }) {
  return (
    <a href={href} target="_blank" rel="noopener" className="similar__open">
      {words}
      <span className="nhsuk-u-visually-hidden">{about ? `: ${about}` : ""} (opens in a new tab)</span>
    </a>
  );
}

function byOf({ by, team }: Idea): string {
  return team ? `${by}, ${team}` : by;
}

function countOf({ ideas, practices }: Similar): number {
  return ideas.length + practices.length;
}
