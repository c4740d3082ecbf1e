import type { Abilities } from "~/domain/ideas/policy";

type Props = { ideaId: number; can: Abilities; isEdited: boolean };

/** What its author, or a moderator, can do with an idea; out of the way of what everybody comes for. */
export function IdeaOwnerLinks({ ideaId, can, isEdited }: Props) {
  if (!can.edit && !can.withdraw && !can.delete && !isEdited) return null;
  return (
    <ul className="quiet-links no-print">
      {can.edit ? (
        <li>
          <a href={`/ideas/${ideaId}/edit`}>Change the words or who can see it</a>
        </li>
      ) : null}
      {isEdited ? (
        <li>
          <a href={`/ideas/${ideaId}/history`}>What changed in the words</a>
        </li>
      ) : null}
      {can.withdraw ? (
        <li>
          <a href={`/ideas/${ideaId}/merge`}>It&apos;s the same as another idea: join them</a>
        </li>
      ) : null}
      {can.withdraw ? (
        <li>
          <a href={`/ideas/${ideaId}/withdrawal`}>Withdraw it</a>
        </li>
      ) : null}
      {can.delete ? (
        <li>
          <a href={`/ideas/${ideaId}/deletion`}>Delete it</a>
        </li>
      ) : null}
    </ul>
  );
}
