/** The beginning of a text that somebody typed, on one line: whole words, and whole sentences where they fit. */
export function firstWords(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const start = line.slice(0, most + 1);
  const sentence = /^.*[.!?…]["'”’)]*(?=\s)/u.exec(start)?.[0] ?? "";
  if (sentence.length >= most / 3) return sentence;
  const words = start.replace(/\s+\S*$/u, "").slice(0, most);
  return `${words.replace(/[\s,;:–—-]+$/u, "")}…`;
}
