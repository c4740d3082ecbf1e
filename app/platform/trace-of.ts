/** Where an error happened, without its message, which may quote what somebody wrote: over several lines, too. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return "not an error";
  const frames = (error.stack ?? "").replace(error.message, "").split("\n").filter(isFrame);
  return [error.name, ...frames.slice(0, 8)].join("\n");
}

function isFrame(line: string): boolean {
  return /^\s+at .*:\d+:\d+\)?$/.test(line);
}
