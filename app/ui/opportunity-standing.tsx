import type { ShownOpportunity } from "~/domain/opportunities/shown-opportunity";

/** Who can read a note, for those who are told, and what its writer can do with it. */
export function OpportunityStanding({ note }: { note: ShownOpportunity }) {
  const { id, audience, teamName, canChange, canRemove } = note;
  return (
    <>
      {audience === null ? null : (
        <p className="soft">
          {audience === "team"
            ? `Only ${teamName} and the moderators can read this. Nobody sees who wrote it.`
            : "Other teams can read this, as from somewhere in the organisation, once the month is over and three teams have something to share."}
        </p>
      )}
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
