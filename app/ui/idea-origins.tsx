import type { IdeaOrigins as Origins } from "~/domain/ideas/idea-origins.server";
import { momentLabel } from "~/domain/pathways/moments";

/** What an idea grew out of, as far as its reader may know. */
export function IdeaOrigins({ origins: { notes, hasOthers, request, joined } }: { origins: Origins }) {
  if (notes.length === 0 && !hasOthers && !request && joined.length === 0) return null;
  return (
    <section className="card" aria-labelledby="origins">
      <h2 id="origins">What it grew out of</h2>
      {request ? (
        <p>
          Something people ask for on {request.teamName}:{" "}
          <a href={`/requests/${request.id}`}>{request.words}</a>
        </p>
      ) : null}
      {notes.map(({ id, moment, noticed }) => (
        <blockquote key={id} className="origin">
          <p className="as-typed">{noticed}</p>
          <p className="soft">
            <a href={`/opportunities/${id}`}>An opportunity</a>
            {` · ${momentLabel(moment)}`}
          </p>
        </blockquote>
      ))}
      {joined.map(({ id, title, by, canTakeApart }) => (
        <p key={id}>
          Joined from “{title}”, an idea of {by}
          {canTakeApart ? (
            <>
              . <a href={`/ideas/${id}/withdrawal`}>Take them apart</a>
            </>
          ) : null}
        </p>
      ))}
      {hasOthers ? (
        <p>
          {notes.length > 0 ? "Other notes of" : "Notes of"} <a href="/opportunities">what might have been</a>
          .
        </p>
      ) : null}
    </section>
  );
}
