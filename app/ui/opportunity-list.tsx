import type { GrownIdea } from "~/domain/ideas/grown-ideas.server";
import { mostNotes } from "~/domain/opportunities/grow-from-notes";
import type { ShownOpportunity } from "~/domain/opportunities/shown-opportunity";
import { OpportunityCard } from "./opportunity-card";

type Props = { notes: readonly ShownOpportunity[]; grown: Record<number, GrownIdea[]> };

/** Notes to read, and to tick: an idea can grow out of several. A plain form that opens the form of an idea. */
export function OpportunityList({ notes, grown }: Props) {
  return (
    <form method="get" action="/ideas/new">
      <input type="hidden" name="from" value="notes" />
      <ul className="idea-list">
        {notes.map((note) => (
          <li key={note.id}>
            <OpportunityCard note={note} grown={grown[note.id] ?? []}>
              <NoteActions note={note} />
            </OpportunityCard>
          </li>
        ))}
      </ul>
      <div className="opportunities__grow no-print">
        <p>{`Tick up to ${mostNotes} notes that belong together. Their words begin the idea.`}</p>
        <button className="nhsuk-button nhsuk-button--secondary">Grow an idea from what I ticked</button>
      </div>
    </form>
  );
}

function NoteActions({ note: { id, noticed, canChange, canRemove } }: { note: ShownOpportunity }) {
  const about = <span className="nhsuk-u-visually-hidden">{`: ${start(noticed)}`}</span>;
  return (
    <div className="opportunity__actions no-print">
      <div className="nhsuk-checkboxes__item">
        <input
          className="nhsuk-checkboxes__input"
          id={`tick-${id}`}
          type="checkbox"
          name="opportunities"
          value={id}
        />
        <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={`tick-${id}`}>
          Tick for an idea{about}
        </label>
      </div>
      {canChange ? <a href={`/opportunities/${id}/edit`}>Change{about}</a> : null}
      {canRemove ? <a href={`/opportunities/${id}/deletion`}>Delete{about}</a> : null}
    </div>
  );
}

const mostWords = 6;

function start(text: string): string {
  const words = text.split(/\s+/);
  return words.slice(0, mostWords).join(" ") + (words.length > mostWords ? "…" : "");
}
