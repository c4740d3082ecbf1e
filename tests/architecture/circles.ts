import type { Source } from "./source";

/** Files that need each other to run, each circle once. */
export function circleProblems(sources: Source[]): string[] {
  const needs = new Map(sources.map((source) => [withoutEnding(source.path), valueImports(source)]));
  const done = new Set<string>();
  const circles: string[] = [];
  for (const file of needs.keys()) visit(file, []);
  return circles;

  function visit(file: string, trail: string[]): void {
    const start = trail.indexOf(file);
    if (start >= 0) circles.push(describe([...trail.slice(start), file]));
    if (start >= 0 || done.has(file)) return;
    for (const next of needs.get(file) ?? []) if (needs.has(next)) visit(next, [...trail, file]);
    done.add(file);
  }
}

function describe(circle: string[]): string {
  return `app/${circle.join(" needs app/")}: a circle. Move what both need into a file of its own below them.`;
}

function valueImports(source: Source): string[] {
  return source.imports.flatMap((one) => (one.isTypeOnly || one.to === null ? [] : [one.to]));
}

function withoutEnding(path: string): string {
  return path.replace(/\.tsx?$/, "");
}
