import type { ShownOpportunity } from "~/domain/opportunities/shown-opportunity";

/** Notes of one's own team to begin from, when none is chosen yet. */
export function IdeaStartMissed({ notes }: { notes: ShownOpportunity[] }) {
  if (notes.length === 0)
    return (
      <div className="card">
        <p>
          Your team has no notes of missed opportunities yet. You can{" "}
          <a href="/opportunities/new">write one first</a>, in three short fields, or say it below.
        </p>
      </div>
    );
  return (
    <section className="card" aria-labelledby="begin-from">
      <h2 id="begin-from">Begin from a note</h2>
      <ul className="begin-from">
        {notes.map(({ id, noticed }) => (
          <li key={id}>
            <a href={`/ideas/new?start=missed&opportunities=${id}`}>{noticed}</a>
          </li>
        ))}
      </ul>
      <p>
        Does it take several? <a href="/opportunities?of=team">Tick them in the list</a>. Isn&apos;t it there?{" "}
        <a href="/opportunities/new">Write a note</a>, or say it below.
      </p>
    </section>
  );
}
