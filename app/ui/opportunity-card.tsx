import type { ReactNode } from "react";
import type { GrownIdea } from "~/domain/ideas/grown-ideas.server";
import type { ShownOpportunity } from "~/domain/opportunities/shown-opportunity";
import { momentLabel } from "~/domain/pathways/moments";
import { formatMonth } from "./dates";

type Props = {
  note: ShownOpportunity;
  grown: readonly GrownIdea[];
  rank?: "h2" | "h3";
  /** What can be done with it, where it stands in a list. */
  children?: ReactNode;
};

/** A note of an earlier moment: what was noticed, and what might have been. */
export function OpportunityCard({ note, grown, rank: Heading = "h2", children }: Props) {
  return (
    <article className="opportunity" id={`note-${note.id}`}>
      <Heading className="opportunity__moment">{momentLabel(note.moment)}</Heading>
      <p className="as-typed">{note.noticed}</p>
      <p className="opportunity__label">What might have been</p>
      <p className="opportunity__possible as-typed">{note.possible}</p>
      <p className="opportunity__foot">{placeInWords(note)}</p>
      {grown.map(({ id, title }) => (
        <p key={id} className="opportunity__grown">
          An idea grew out of it: <a href={`/ideas/${id}`}>{title || "your draft"}</a>
        </p>
      ))}
      {children}
    </article>
  );
}

function placeInWords({ teamName, month, isMine }: ShownOpportunity): string {
  const place = teamName ?? "Somewhere in the organisation";
  return [place, formatMonth(month), ...(isMine ? ["noted by you"] : [])].join(" · ");
}
