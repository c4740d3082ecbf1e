import { databaseUsers, layerOf, mayImport, siblingPairs, type Layer } from "./layers";
import { isServer, type Import, type Source } from "./source";

/** What may import what: the table of layers, and what nobody may import. */
export function importProblems(source: Source): string[] {
  return source.imports.flatMap((one) =>
    [aboutLayers, aboutRoutes, aboutDatabase, aboutPrisma, aboutScreens, aboutBarrels]
      .map((rule) => rule(source, one))
      .filter((problem) => problem !== null)
      .map((problem) => `app/${source.path}:${one.line} imports ${one.from}. ${problem}`),
  );
}

function aboutLayers(source: Source, one: Import): string | null {
  const from = layerOf(source.path);
  const to = one.to === null ? null : layerOf(one.to);
  if (from === null) return "This file is in no layer: move it into one of the folders of ARCHITECTURE.";
  if (to === null || to === from || mayImport[from].includes(to) || isTypesForScreens(from, one)) return null;
  const pair = siblingPairs.find((listed) => listed.from === from && listed.to === to);
  if (pair && isOfPair(pair.files, one)) return null;
  if (pair) return `${from} may import only ${pair.files?.join(", ")} of ${to}: move what both need lower.`;
  return `${from} may not import ${to}: move what both need lower, let the route put both together, or, for concepts side by side, list the pair with its reason in tests/architecture/layers.ts.`;
}

function isOfPair(files: readonly string[] | undefined, one: Import): boolean {
  return files === undefined || files.some((file) => one.to?.endsWith(`/${file}`));
}

/** Screens and mails may name the type of anything they are handed. */
function isTypesForScreens(from: Layer, one: Import): boolean {
  return (from === "ui" || from === "emails") && one.isTypeOnly;
}

function aboutRoutes(_source: Source, one: Import): string | null {
  if (!one.to?.startsWith("routes/")) return null;
  return "Nothing imports a route: move what is shared into ui (a component) or the domain (a rule).";
}

function aboutDatabase(source: Source, one: Import): string | null {
  if (one.to !== "platform/db.server") return null;
  const isDomain = /^domain\/.*\.server\.tsx?$/.test(source.path) || source.path.startsWith("platform/");
  if (isDomain || source.path in databaseUsers) return null;
  if (one.isTypeOnly && !source.path.startsWith("routes/")) return null;
  return "Only the domain's .server files ask the database: write a read (noun) or a command (verb) there and call it.";
}

function aboutPrisma(source: Source, one: Import): string | null {
  const isPrisma = one.from.startsWith("@prisma/") || one.to?.startsWith("platform/generated") === true;
  if (!isPrisma || /^platform\/(db|.*-adapter)\.server\.ts$/.test(source.path)) return null;
  return "Prisma stays behind ~/platform/db.server: import db, write, Prisma or Writer from there.";
}

function aboutScreens(source: Source, one: Import): string | null {
  const isScreen = source.path.startsWith("ui/") || source.path === "entry.client.tsx";
  if (!isScreen || one.isTypeOnly || one.to === null || !isServer(one.to)) return null;
  return "A screen is drawn from values: have the loader hand it over, or move the rule to a plain file.";
}

function aboutBarrels(_source: Source, one: Import): string | null {
  return one.isReExportOfAll ? "Don't hand on a whole file: import from where it is written." : null;
}
