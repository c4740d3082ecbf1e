/** The disk has no room left: nothing of the transaction was kept, and everything before it is safe. */
export function isDiskFull(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return (
    code === "SQLITE_FULL" ||
    (error instanceof Error && /database or disk is full|SQLITE_FULL/.test(error.message))
  );
}

/** For what is only noted by the way: a full disk stops writing, not reading. */
export function unlessDiskFull(error: unknown): void {
  if (!isDiskFull(error)) throw error;
}
