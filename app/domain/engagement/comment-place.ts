/** Where a conversation is read from: the number of a comment in an address, or null for the newest. */
export function readBefore(query: URLSearchParams): number | null {
  const before = query.get("before") ?? "";
  return /^[1-9]\d{0,8}$/.test(before) ? Number(before) : null;
}

export function commentPath(ideaId: number, commentId: number): string {
  return `/ideas/${ideaId}#comment-${commentId}`;
}
