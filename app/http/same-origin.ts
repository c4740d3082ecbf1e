/** Whether a state change comes from a page of this site, as browsers report it. */
export function isSameOrigin(request: Request, siteUrl: string): boolean {
  const site = request.headers.get("Sec-Fetch-Site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = request.headers.get("Origin");
  if (origin === null) return false;
  return origin === siteUrl || hostOf(origin) === new URL(request.url).host;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
