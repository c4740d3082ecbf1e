const mostSaid = 99;

/** “3 new”, and “99+ new” beyond what is counted. */
export function newCount(unread: number): string {
  return unread > mostSaid ? `${mostSaid}+ new` : `${unread} new`;
}
