type Props = {
  request: { id: number; isSetAside: boolean };
  can: { keep: boolean; delete: boolean };
};

/** What the team, or a moderator, can do with a request. */
export function RequestOwnerLinks({ request: { id, isSetAside }, can }: Props) {
  if (!can.keep && !can.delete) return null;
  return (
    <ul className="quiet-links no-print">
      {can.keep && !isSetAside ? (
        <li>
          <a href={`/requests/${id}/tallies?day=other`}>Count another day</a>
        </li>
      ) : null}
      {can.keep ? (
        <li>
          <a href={`/requests/${id}/edit`}>Change the words or who can see it</a>
        </li>
      ) : null}
      {can.keep && !isSetAside ? (
        <li>
          <form method="post" action={`/requests/${id}/standing`}>
            <input type="hidden" name="aside" value="yes" />
            <button className="link-button">Set it aside</button>
          </form>
        </li>
      ) : null}
      {can.delete ? (
        <li>
          <a href={`/requests/${id}/deletion`}>Delete it</a>
        </li>
      ) : null}
    </ul>
  );
}
