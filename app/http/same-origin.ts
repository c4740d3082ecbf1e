/**
 * Whether a state change comes from a page of this site, as browsers report it. Who reports neither is no browser,
 * or one too old to say, and such a browser's cookies (SameSite) don't travel from other sites anyway.
 */
export function isSameOrigin(request: Request, siteUrl: string): boolean {
  const site = request.headers.get("Sec-Fetch-Site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = request.headers.get("Origin");
  if (origin === null) return true;
  return origin === siteUrl || hostOf(origin) === new URL(request.url).host;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
