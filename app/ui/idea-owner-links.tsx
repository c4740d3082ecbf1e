type Props = { ideaId: number; canEdit: boolean; canWithdraw: boolean; canDelete: boolean; isEdited: boolean };

/** What its author, or a moderator, can do with an idea; out of the way of what everybody comes for. */
export function IdeaOwnerLinks({ ideaId, canEdit, canWithdraw, canDelete, isEdited }: Props) {
  if (!canEdit && !canWithdraw && !canDelete && !isEdited) return null;
  return (
    <ul className="quiet-links no-print">
      {canEdit ? (
        <li>
          <a href={`/ideas/${ideaId}/edit`}>Change the words or who can see it</a>
        </li>
      ) : null}
      {isEdited ? (
        <li>
          <a href={`/ideas/${ideaId}/history`}>What changed in the words</a>
        </li>
      ) : null}
      {canWithdraw ? (
        <li>
          <a href={`/ideas/${ideaId}/withdrawal`}>Withdraw it</a>
        </li>
      ) : null}
      {canDelete ? (
        <li>
          <a href={`/ideas/${ideaId}/deletion`}>Delete it</a>
        </li>
      ) : null}
    </ul>
  );
}
