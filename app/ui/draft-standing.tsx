/** After something was missing: what there is, is kept. */
export function DraftSaved() {
  return (
    <div className="note" role="status">
      <p>
        <strong>Saved as a draft.</strong> Nothing is lost, and only you can see it. A little more and it can
        be shared.
      </p>
    </div>
  );
}

/** Where the page's script says what became of what is being typed. */
export function DraftSaid() {
  return <p className="draft-said" role="status" data-draft-said></p>;
}

/** The way out of a draft; hidden as long as there is none. */
export function DraftDiscard({ draftId }: { draftId: number | null }) {
  return (
    <p data-draft-discard hidden={draftId === null || undefined}>
      <a className="lone-link" href={draftId === null ? "/ideas" : `/ideas/${draftId}/deletion`}>
        Throw this draft away
      </a>
    </p>
  );
}
