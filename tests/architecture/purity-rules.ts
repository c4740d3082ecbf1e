import ts from "typescript";
import { isServer, lineOf, walk, type Import, type Source } from "./source";

/** A plain file is pure: values in, values out. Domain code knows nothing of HTTP, and is told what time it is. */
export function purityProblems(source: Source): string[] {
  return [...source.imports.map((one) => importProblem(source, one)), ...usageProblems(source)].filter(
    (problem) => problem !== null,
  );
}

function importProblem(source: Source, one: Import): string | null {
  const problem = remixInDomain(source, one) ?? impureImport(source, one);
  return problem && `app/${source.path}:${one.line} imports ${one.from}. ${problem}`;
}

function remixInDomain(source: Source, one: Import): string | null {
  if (!source.path.startsWith("domain/") || !/^@remix-run\//.test(one.from)) return null;
  return "The domain doesn't know that there is a web: hand values to it from the route.";
}

function impureImport(source: Source, one: Import): string | null {
  if (!isPure(source.path) || one.isTypeOnly) return null;
  if (one.to !== null && isServer(one.to))
    return "A plain file is pure: take the value as a parameter, or name this file .server.ts.";
  const isOutside = /^(@remix-run\/|react(-dom)?(\/|$)|@prisma\/|better-sqlite3$)/.test(one.from);
  const isNode = one.from.startsWith("node:") && one.from !== "node:path";
  if (!isOutside && !isNode) return null;
  return "A plain file is pure, without the web, the screen or the machine: name this file .server.ts, or move that part out.";
}

function usageProblems(source: Source): string[] {
  const problems: string[] = [];
  walk(source.tree, (node) => {
    const problem = usageProblem(source.path, node);
    if (problem) problems.push(`app/${source.path}:${lineOf(node)} ${problem}`);
  });
  return problems;
}

function usageProblem(path: string, node: ts.Node): string | null {
  const isDomain = path.startsWith("domain/");
  if ((isDomain || isValuesOnly(path)) && isClock(node))
    return "asks what time it is. Take now: Date as a parameter; a route gets it from ~/platform/clock.server.";
  if (isDomain && ts.isIdentifier(node) && node.text === "Response" && !isPropertyName(node))
    return "speaks of a Response. The domain returns values; the route answers.";
  if (!isValuesOnly(path)) return null;
  if (isMember(node, "process", /^env$/))
    return "reads process.env. Settings are read in platform only: take the value as a parameter.";
  if (isMember(node, "Math", /^random$/) || isMember(node, "crypto", /./) || isNamed(node, "randomUUID"))
    return "uses chance. Take what was drawn as a parameter.";
  if (ts.isCallExpression(node) && isNamed(node.expression, "fetch") && !path.startsWith("ui/enhance/"))
    return "calls another machine. Do that in a .server.ts file.";
  return null;
}

/** Plain files of the domain and below it: not routes, which speak HTTP, nor screens, which are drawn with React. */
function isPure(path: string): boolean {
  return !isServer(path) && /^(platform|domain|http|emails|jobs)\//.test(path) && path.endsWith(".ts");
}

function isValuesOnly(path: string): boolean {
  return isPure(path) || path.startsWith("ui/") || (path.startsWith("emails/") && !isServer(path));
}

function isClock(node: ts.Node): boolean {
  const isBareNew =
    ts.isNewExpression(node) && isNamed(node.expression, "Date") && (node.arguments ?? []).length === 0;
  return isBareNew || isMember(node, "Date", /^now$/) || isMember(node, "performance", /^now$/);
}

function isMember(node: ts.Node, object: string, member: RegExp): boolean {
  return (
    ts.isPropertyAccessExpression(node) && isNamed(node.expression, object) && member.test(node.name.text)
  );
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

function isPropertyName(node: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
}
