const empty = ["util", "utils", "helper", "helpers", "misc", "common", "service", "services"];

/** Kebab-case names that say what is inside. */
export function nameProblems(path: string): string[] {
  const parts = path.split("/");
  const file = parts.at(-1) ?? "";
  const problems: string[] = [];
  if (parts.some((part) => !/^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(part)))
    problems.push(`app/${path} isn't in kebab-case. Use small letters, with a dash between words.`);
  if (/^index\.tsx?$/.test(file))
    problems.push(
      `app/${path} is an index file. Name it after what it does, and import each thing from where it is written.`,
    );
  const said = path.split(/[/.-]/).find((word) => empty.includes(word));
  if (said)
    problems.push(
      `app/${path} is called “${said}”, which says nothing. Name it after what it decides or does.`,
    );
  return problems;
}
