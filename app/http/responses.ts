/** Answers that end a request at once. Thrown, and shown by the one error page. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: "Not found" });
}

export function forbidden(): Response {
  return new Response(null, { status: 403, statusText: "Forbidden" });
}

/** To a script whose reader's session has run out. */
export function signedOut(): Response {
  return new Response(null, { status: 401, statusText: "Unauthorized" });
}

/** To whoever asks for a file and can't have it, in words instead of a page. */
export function plainRefusal(words: string, status = 403, headers: Record<string, string> = {}): Response {
  return new Response(`${words}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", ...headers },
  });
}

/** For what no form of this site sends. */
export function badRequest(): Response {
  return new Response(null, { status: 400, statusText: "Bad request" });
}

export function tooMany(secondsToWait: number): Response {
  return new Response(null, {
    status: 429,
    statusText: "Too many requests",
    headers: { "Retry-After": String(secondsToWait) },
  });
}

/** The disk is full: nothing more can be saved, and nothing that was saved is lost. */
export function noRoom(): Response {
  return new Response(null, { status: 507, statusText: "Insufficient storage" });
}

/** What was here is somewhere else. Nobody is to remember that: it can come back. */
export function movedTo(path: string): Response {
  return new Response(null, { status: 301, headers: { Location: path, "Cache-Control": "no-store" } });
}

/** The number in an address, or the answer 404. */
export function idFrom(params: Record<string, string | undefined>, name: string): number {
  const text = params[name] ?? "";
  if (!/^[1-9]\d{0,8}$/.test(text)) throw notFound();
  return Number(text);
}

/** What a load found, or the answer 404. */
export function found<T>(value: T | null): T {
  if (value === null) throw notFound();
  return value;
}
