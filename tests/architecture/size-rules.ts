import ts from "typescript";
import { lineOf, walk, type Source } from "./source";

const most = { file: 250, route: 150, function: 40, component: 80 };

/** Sizes at which a file still has one subject. Tables of data are exempt. */
export function sizeProblems(source: Source): string[] {
  return [...fileProblem(source), ...functionProblems(source)];
}

function fileProblem(source: Source): string[] {
  const isRoute = source.path.startsWith("routes/");
  const limit = isRoute ? most.route : most.file;
  const lines = source.lines - linesOfTables(source.tree);
  if (lines <= limit) return [];
  const advice = isRoute
    ? "Move drawing into ui and rules into the domain"
    : "Split it by what it decides, and name each part after that";
  return [`app/${source.path} has ${lines} lines, more than ${limit}. ${advice}.`];
}

/** The lines of top-level lists and records that hold data only. */
function linesOfTables(tree: ts.SourceFile): number {
  const tables = tree.statements
    .filter(ts.isVariableStatement)
    .flatMap((one) => [...one.declarationList.declarations]);
  return tables
    .filter((one) => one.initializer && isTable(one.initializer))
    .reduce((sum, one) => sum + linesIn(one), 0);
}

function isTable(node: ts.Expression): boolean {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return isTable(node.expression);
  if (!ts.isArrayLiteralExpression(node) && !ts.isObjectLiteralExpression(node)) return false;
  let hasFunctions = false;
  walk(node, (child) => (hasFunctions ||= ts.isFunctionLike(child)));
  return !hasFunctions;
}

function functionProblems(source: Source): string[] {
  const problems: string[] = [];
  walk(source.tree, (node) => {
    if (!ts.isFunctionLike(node) || !("body" in node) || !node.body) return;
    const name = nameOf(node);
    const isComponent = source.path.endsWith(".tsx") && /^[A-Z]/.test(name);
    const limit = isComponent ? most.component : most.function;
    if (linesIn(node) > limit)
      problems.push(
        `app/${source.path}:${lineOf(node)} ${name || "a function"} has ${linesIn(node)} lines, more than ${limit}. ${isComponent ? "Make parts of it components of their own" : "Give its steps names and move them below it"}.`,
      );
  });
  return problems;
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name && ts.isIdentifier(node.name)) return node.name.text;
  const { parent } = node;
  return parent && ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name.text : "";
}

function linesIn(node: ts.Node): number {
  const file = node.getSourceFile();
  const last = file.getLineAndCharacterOfPosition(node.getEnd()).line + 1;
  return last - lineOf(node) + 1;
}
