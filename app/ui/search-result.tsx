import type { FoundPart } from "~/domain/search/found-parts";
import type { SearchResult as Found } from "~/domain/search/search-ideas.server";
import { IdeaCardFoot } from "./idea-card";
import { SearchMarked } from "./search-marked";

/** An idea that was found, with the words it was found by, and what belongs to it that holds them too. */
export function SearchResult({ result: { idea, title, said, found }, now }: { result: Found; now: Date }) {
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
      {found.map((part) => (
        <FoundLine key={part.kind + part.id} part={part} />
      ))}
      <IdeaCardFoot idea={idea} now={now} />
    </article>
  );
}

/** Of a cycle the sentence goes on; a measure's name and a comment stand on a line of their own. */
function FoundLine({ part: { kind, name, href, said } }: { part: FoundPart }) {
  return (
    <p className="idea-card__part">
      {kind === "measure" ? "Measure: " : null}
      <a href={href}>
        <SearchMarked parts={name} />
      </a>
      {kind === "cycle" ? ` ${said.label}: ` : <br />}
      <SearchMarked parts={said.parts} />
    </p>
  );
}
