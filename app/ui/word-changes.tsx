import type { Piece, WordChange } from "~/domain/ideas/revision-changes";

/** The words that went are struck through, the words that came are underlined. */
export function WordChanges({ changes }: { changes: readonly WordChange[] }) {
  return changes.map((change) => (
    <div key={change.label}>
      <h3>{change.label}</h3>
      <p className="revision">
        {change.pieces.map((piece, i) => (
          <PieceOfText key={i} piece={piece} />
        ))}
      </p>
    </div>
  ));
}

function PieceOfText({ piece }: { piece: Piece }) {
  if (piece.kind === "gone") return <del>{piece.text}</del>;
  return piece.kind === "new" ? <ins>{piece.text}</ins> : piece.text;
}
