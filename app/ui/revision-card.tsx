import { Button } from "nhsuk-react-components";
import type { Byline } from "~/domain/ideas/byline";
import { formatDay } from "./dates";

type Piece = { text: string; kind: "same" | "gone" | "new" };
type Revision = {
  number: number;
  at: Date;
  by: Byline;
  hasWords: boolean;
  changes: { label: string; pieces: Piece[] }[];
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
      {revision.changes.map((change) => (
        <div key={change.label}>
          <h3>{change.label}</h3>
          <p className="revision">
            {change.pieces.map((piece, i) => (
              <PieceOfText key={i} piece={piece} />
            ))}
          </p>
        </div>
      ))}
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

function PieceOfText({ piece }: { piece: Piece }) {
  if (piece.kind === "gone") return <del>{piece.text}</del>;
  return piece.kind === "new" ? <ins>{piece.text}</ins> : piece.text;
}
