import type { SearchResult as Found } from "~/domain/search/search-ideas.server";
import { IdeaCardFoot } from "./idea-card";
import { SearchMarked } from "./search-marked";

/** An idea that was found, with the words it was found by. */
export function SearchResult({ result: { idea, title, said, cycles }, now }: { result: Found; now: Date }) {
  return (
    <article className="idea-card idea-card--found">
      <h2 className="idea-card__title">
        <a href={`/ideas/${idea.id}`}>
          <SearchMarked parts={title} />
        </a>
      </h2>
      <p className="idea-card__excerpt">
        {said.label ? `${said.label}: ` : null}
        <SearchMarked parts={said.parts} />
      </p>
      {cycles.map((cycle) => (
        <p key={cycle.id} className="idea-card__cycle">
          <a href={`/cycles/${cycle.id}`}>{`Cycle ${cycle.number}`}</a>
          {cycle.label ? ` ${cycle.label}: ` : ": "}
          <SearchMarked parts={cycle.parts} />
        </p>
      ))}
      <IdeaCardFoot idea={idea} now={now} />
    </article>
  );
}
