import type { ShownOpportunity } from "~/domain/opportunities/shown-opportunity";

type Props = { note: ShownOpportunity; hasReachedOthers: boolean };

/** Who can read a note, for those who are told, and what its writer can do with it. */
export function OpportunityStanding({ note, hasReachedOthers }: Props) {
  const { id, canChange, canRemove } = note;
  return (
    <>
      {note.audience === null ? null : <p className="soft">{reachInWords(note, hasReachedOthers)}</p>}
      {canChange || canRemove ? (
        <ul className="quiet-links no-print">
          {canChange ? (
            <li>
              <a href={`/opportunities/${id}/edit`}>Change the words or who can see it</a>
            </li>
          ) : null}
          {canRemove ? (
            <li>
              <a href={`/opportunities/${id}/deletion`}>Delete it</a>
            </li>
          ) : null}
        </ul>
      ) : null}
    </>
  );
}

function reachInWords({ audience, teamName }: ShownOpportunity, hasReachedOthers: boolean): string {
  if (audience === "team")
    return `Only ${teamName} and the moderators can read this. Nobody sees who wrote it.`;
  if (hasReachedOthers) return "Other teams can read this, as from somewhere in the organisation.";
  return "It's on its way to other teams, as from somewhere in the organisation: once the month is over and three teams have something to share.";
}
