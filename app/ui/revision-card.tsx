import { Button } from "nhsuk-react-components";
import type { Byline } from "~/domain/ideas/byline";
import type { WordChange } from "~/domain/ideas/revision-changes";
import { formatDay } from "./dates";
import { WordChanges } from "./word-changes";

type Revision = {
  number: number;
  at: Date;
  by: Byline;
  hasWords: boolean;
  changes: WordChange[];
  note: string;
};

/** One edit: the words that went are struck through, the words that came are underlined. */
export function RevisionCard({
  ideaId,
  revision,
  canForget,
}: {
  ideaId: number;
  revision: Revision;
  canForget: boolean;
}) {
  return (
    <section className="card">
      <h2>{`Changed by ${revision.by.name}, ${formatDay(revision.at)}`}</h2>
      {revision.changes.length === 0 ? <p>Themes, moment or place only.</p> : null}
      {revision.note ? (
        <div className="note note--slim">
          <p>Told to those who follow it: {revision.note}</p>
        </div>
      ) : null}
      <WordChanges changes={revision.changes} />
      {canForget && revision.hasWords ? (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">Remove these earlier words</span>
          </summary>
          <form method="post" action={`/ideas/${ideaId}/history`} className="nhsuk-details__text">
            <p>They go for good. What the idea says now stays.</p>
            <Button secondary small name="number" value={revision.number}>
              Remove them
            </Button>
          </form>
        </details>
      ) : null}
    </section>
  );
}
