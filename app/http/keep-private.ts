/** What a page shows is for the person who asked: nothing in between may keep it, and a browser asks again. */
export function keepPrivate(headers: Headers): void {
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache");
}
