const base = "http://here.invalid";

/** A path on this site that is safe to go to, or the fallback: never another site's address. */
export function safePath(wanted: unknown, fallback = "/"): string {
  if (typeof wanted !== "string" || !wanted.startsWith("/") || !URL.canParse(wanted, base)) return fallback;
  const { origin, pathname, search, hash } = new URL(wanted, base);
  const leadsAway = origin !== base || pathname.startsWith("//");
  return leadsAway ? fallback : pathname + search + hash;
}
