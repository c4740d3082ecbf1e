const blockEnd = /<\/(?:p|li|h3|h4|blockquote|pre)>|<br ?\/?>|<hr ?\/?>/g;
const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** The first words of a text that was rendered when it was written, plain and short: whole sentences where they fit. */
export function excerpt(html: string, most = 160): string {
  const plain = plainText(html);
  if (plain.length <= most) return plain;
  const start = plain.slice(0, most + 1);
  const sentence = /^.*[.!?…]["'”’)]*(?=\s)/su.exec(start)?.[0] ?? "";
  if (sentence.length >= most / 3) return sentence;
  return `${start
    .slice(0, most)
    .replace(/\s+\S*$/u, "")
    .replace(/[\s,;:–—-]+$/u, "")}…`;
}

/** The words of rendered HTML on one line. It may be cut off anywhere. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*$/, "")
    .replaceAll(blockEnd, " ")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(
      /&(#\d+|#x[0-9a-f]+|\w+);/gi,
      (entity, name: string) => named[name] ?? fromCode(name) ?? entity,
    )
    .replaceAll(/\s+/g, " ")
    .trim();
}

function fromCode(name: string): string | null {
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return name.startsWith("#") && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
