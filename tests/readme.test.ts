import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");
const settings = readFileSync("app/platform/settings.ts", "utf8");
const example = readFileSync(".env.example", "utf8");

test("every file, folder and command that the README names is there", () => {
  const links = matches(readme, /\]\((?!http)([^)#]+)\)/g);
  const commands = matches(readme, /\b(bin\/[\w-]+)/g);
  const folders = matches(readme, /`((?:app|prisma|tests|docs|bin)\/[\w./-]*)`/g).filter(
    (path) => !path.includes(" "),
  );
  const missing = [...links, ...commands, ...folders].filter((path) => !existsSync(path));
  expect(links.length).toBeGreaterThan(5);
  expect(missing).toEqual([]);
});

test("every npm script that the README names is there", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const named = [...matches(readme, /npm run ([\w:-]+)/g), ...matches(readme, /npm (start|test)/g)];
  expect(named.filter((script) => !scripts[script])).toEqual([]);
});

test("the example names every setting that there is, and no other", () => {
  const read = new Set(matches(settings, /\benv\.([A-Z][A-Z_]+)/g));
  const shown = new Set(matches(example, /^# ([A-Z][A-Z_]+)=/gm));
  expect([...shown].sort()).toEqual([...read].sort());
});

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}
