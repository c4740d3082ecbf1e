import type { ProposalPage, ShownNote } from "~/domain/pathways/proposal-page.server";
import { formatAgo } from "./dates";
import { ProposalNoteForm } from "./proposal-note-form";

type Props = {
  proposal: Pick<ProposalPage, "id" | "notes" | "earlier" | "can" | "notingAs">;
  isLatest: boolean;
  now: Date;
};

/** What those who work on a draft say to each other. */
export function ProposalNotes({ proposal, isLatest, now }: Props) {
  const { id, notes, earlier, can, notingAs } = proposal;
  return (
    <section id="notes" className="card conversation" aria-labelledby="notes-title">
      <h2 id="notes-title">Notes</h2>
      {earlier === null ? null : (
        <a className="conversation__more" href={`/proposals/${id}?before=${earlier}#notes`}>
          Show earlier notes
        </a>
      )}
      {notes.map((note) => (
        <Note key={note.id} note={note} now={now} />
      ))}
      {isLatest ? null : (
        <a className="conversation__more" href={`/proposals/${id}#notes`}>
          Back to the newest notes
        </a>
      )}
      {notes.length === 0 ? (
        <p className="soft">
          {can.note
            ? "Nobody has said anything yet. What would you ask, or want to see in it?"
            : "There are no notes."}
        </p>
      ) : null}
      {can.note ? <ProposalNoteForm proposalId={id} canSendBack={can.sendBack} notingAs={notingAs} /> : null}
    </section>
  );
}

function Note({ note: { id, by, body, at }, now }: { note: ShownNote; now: Date }) {
  return (
    <article id={`note-${id}`} className="comment" aria-labelledby={`note-${id}-by`}>
      <header>
        <h3 id={`note-${id}-by`} className="comment__by">
          {by.name}
        </h3>
        <p className="comment__when">
          {by.detail ? `${by.detail} · ` : null}
          <time dateTime={at.toISOString()}>{formatAgo(at, now)}</time>
        </p>
      </header>
      <p className="proposal-note">{body}</p>
    </article>
  );
}
