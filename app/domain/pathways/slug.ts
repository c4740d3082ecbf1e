const longest = 60;

/**
 * A title as the last part of an address: small letters, digits and dashes, never empty, and never `new`, which is
 * where something new is made. `otherwise` stands in for a title without a letter or a digit.
 */
export function slugFrom(title: string, otherwise: string): string {
  const words = title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const slug = fitting(words);
  if (slug === "") return otherwise;
  return slug === "new" ? `new-${otherwise}` : slug;
}

/** The slug itself, or with the first number after it that nobody has taken: `-2`, `-3` and so on. */
export function freeSlug(slug: string, taken: readonly string[]): string {
  const all = new Set(taken);
  let free = slug;
  for (let number = 2; all.has(free); number++) free = `${slug}-${number}`;
  return free;
}

/** As many whole words as there is room for. */
function fitting([first = "", ...others]: string[]): string {
  let slug = first.slice(0, longest);
  for (const word of others) {
    if (slug.length + 1 + word.length > longest) break;
    slug += `-${word}`;
  }
  return slug;
}
