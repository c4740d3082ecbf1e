type Props = {
  audience: string;
  isWithdrawn: boolean;
  teamName: string | null;
  ideaId: number;
  isMine: boolean;
};

/** Says so when an idea isn't in everybody's sight. */
export function IdeaStanding({ audience, isWithdrawn, teamName, ideaId, isMine }: Props) {
  if (isWithdrawn)
    return (
      <div className="note">
        <p>
          <strong>Withdrawn.</strong> Only {isMine ? "you" : "its author"} and the moderators can see this.{" "}
          <a href={`/ideas/${ideaId}/withdrawal`}>Bring it back</a>
        </p>
      </div>
    );
  if (audience === "draft")
    return (
      <div className="note">
        <p>
          <strong>A draft.</strong> Only you can see it.
        </p>
        <a className="nhsuk-button no-print" href={`/ideas/${ideaId}/edit`}>
          Finish and share it
        </a>
      </div>
    );
  if (audience === "team")
    return (
      <p className="soft">{`Only ${teamName ?? "the team"}, its leaders and the moderators can see this.`}</p>
    );
  return null;
}
