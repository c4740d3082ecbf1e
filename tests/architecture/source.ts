import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export type Import = {
  /** As written: `~/domain/ideas/policy`, `./policy`, `react`. */
  from: string;
  /** The file of ours it leads to, without its ending: `domain/ideas/policy`. Null for a package. */
  to: string | null;
  names: string[];
  /** Gone once types are: it brings in nothing that runs. */
  isTypeOnly: boolean;
  isReExportOfAll: boolean;
  line: number;
};

export type Source = {
  /** Below `app/`: `domain/ideas/policy.ts`. */
  path: string;
  lines: number;
  tree: ts.SourceFile;
  imports: Import[];
};

/** Every file of the application that we wrote. */
export function readApp(folder = "app"): Source[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("platform/generated/"))
    .map((name) => readSource(name, readFileSync(path.join(folder, name), "utf8")));
}

export function readSource(name: string, text: string): Source {
  const kind = name.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, kind);
  return { path: name, lines: text.trimEnd().split("\n").length, tree, imports: importsOf(name, tree) };
}

export function lineOf(node: ts.Node): number {
  const file = node.getSourceFile();
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

/** Calls `see` for a node and everything below it. */
export function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => walk(child, see));
}

export function isServer(file: string): boolean {
  return /\.server(\.tsx?)?$/.test(file);
}

function importsOf(name: string, tree: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  walk(tree, (node) => {
    const found = importFrom(node);
    if (found) imports.push({ ...found, to: ours(name, found.from), line: lineOf(node) });
  });
  return imports;
}

type Found = Omit<Import, "to" | "line">;

function importFrom(node: ts.Node): Found | null {
  if (ts.isImportDeclaration(node)) return declared(node);
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return reExported(node);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { from: textOf(node.argument.literal), names: [], isTypeOnly: true, isReExportOfAll: false };
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  if (isDynamic && node.arguments[0] && ts.isStringLiteralLike(node.arguments[0]))
    return { from: node.arguments[0].text, names: [], isTypeOnly: false, isReExportOfAll: false };
  return null;
}

function declared(node: ts.ImportDeclaration): Found {
  const { importClause: clause, moduleSpecifier } = node;
  const named =
    clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
  const all =
    clause?.namedBindings && ts.isNamespaceImport(clause.namedBindings)
      ? [clause.namedBindings.name.text]
      : [];
  const values = named.filter((element) => !element.isTypeOnly).map((element) => element.name.text);
  const first = clause?.name ? [clause.name.text] : [];
  const isEmptied = named.length > 0 && values.length + first.length === 0;
  const isTypeOnly = clause !== undefined && (clause.isTypeOnly || isEmptied);
  const names = isTypeOnly ? named.map((element) => element.name.text) : [...first, ...all, ...values];
  return { from: textOf(moduleSpecifier), names, isTypeOnly, isReExportOfAll: false };
}

function reExported(node: ts.ExportDeclaration): Found {
  const named = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
  const isTypeOnly = node.isTypeOnly || (named.length > 0 && named.every((element) => element.isTypeOnly));
  const names = named.map((element) => (element.propertyName ?? element.name).text);
  return {
    from: textOf(node.moduleSpecifier),
    names,
    isTypeOnly,
    isReExportOfAll: node.exportClause === undefined,
  };
}

function textOf(node: ts.Node | undefined): string {
  return node && ts.isStringLiteralLike(node) ? node.text : "";
}

function ours(importer: string, from: string): string | null {
  const plain = from.replace(/\?.*$/, "").replace(/\.(ts|tsx|js)$/, "");
  if (plain.startsWith("~/")) return plain.slice(2);
  return plain.startsWith(".") ? path.posix.join(path.posix.dirname(importer), plain) : null;
}
