import ts from "typescript";
import { isServer, lineOf, walk, type Source } from "./source";

const richText = "ui/rich-text.tsx";

/** What a page may hold: complete as it arrives, no inline styles, no HTML but what was cleaned when written. */
export function pageProblems(source: Source): string[] {
  return [...markupProblems(source), ...hydrationProblems(source), ...serverProblems(source)];
}

function markupProblems(source: Source): string[] {
  const problems: string[] = [];
  walk(source.tree, (node) => {
    const problem = ts.isJsxAttribute(node) ? attributeProblem(source.path, node) : null;
    if (problem) problems.push(`app/${source.path}:${lineOf(node)} ${problem}`);
  });
  return problems;
}

function attributeProblem(path: string, node: ts.JsxAttribute): string | null {
  const name = node.name.getText();
  if (name === "style")
    return "has an inline style, which the security policy blocks. Use a class, or an SVG attribute.";
  if (name === "dangerouslySetInnerHTML" && path !== richText)
    return `sets HTML itself. Use <RichText html={…} /> of ~/${richText.replace(".tsx", "")}, for HTML that was cleaned when it was written.`;
  if (/^on[A-Z]/.test(name))
    return `has ${name}, which never runs: pages aren't hydrated. Use a plain form or link; see docs/decisions/0004.`;
  return null;
}

const needHydration =
  /^(useState|useReducer|useRef|useEffect|useLayoutEffect|useFetcher|useFetchers|useSubmit|useNavigate|useNavigation|useRevalidator|Form|Link|Await)$/;

function hydrationProblems(source: Source): string[] {
  return source.imports
    .filter((one) => !one.isTypeOnly && /^(react|@remix-run\/react)$/.test(one.from))
    .flatMap((one) =>
      one.names.filter((name) => needHydration.test(name)).map((name) => ({ name, line: one.line })),
    )
    .map(
      ({ name, line }) =>
        `app/${source.path}:${line} imports ${name}, which does nothing here: pages aren't hydrated. Use a plain <form> or <a>; see docs/decisions/0004.`,
    );
}

const serverExports = ["loader", "action", "headers"];

/** Remix takes loader, action and headers out of what browsers get; what is left must not need the server. */
function serverProblems(source: Source): string[] {
  if (!/^(routes\/.*|root)\.tsx$/.test(source.path)) return [];
  const fromServer = new Map(
    source.imports
      .filter((one) => !one.isTypeOnly && (isServer(one.to ?? "") || /^node:/.test(one.from)))
      .flatMap((one) => one.names.map((name) => [name, one.from] as const)),
  );
  return [...namesUsedByPage(source)]
    .filter(([name]) => fromServer.has(name))
    .map(
      ([name, line]) =>
        `app/${source.path}:${line} uses ${name} of ${fromServer.get(name)} in what is drawn. Call it in the loader and return only what the page shows.`,
    );
}

/** Every name that the page's own code leads to, by way of the file's own functions, with where it is used. */
function namesUsedByPage(source: Source): Map<string, number> {
  const parts = new Map<string, ts.Node>();
  const toVisit: ts.Node[] = [];
  for (const statement of source.tree.statements) {
    const declared = declarationsOf(statement);
    for (const [name, node] of declared) parts.set(name, node);
    if (isImportOrType(statement)) continue;
    if (declared.length === 0) toVisit.push(statement);
    if (isExported(statement))
      toVisit.push(...declared.filter(([name]) => !serverExports.includes(name)).map(([, node]) => node));
  }
  return follow(toVisit, parts);
}

function follow(toVisit: ts.Node[], parts: Map<string, ts.Node>): Map<string, number> {
  const used = new Map<string, number>();
  for (let node = toVisit.pop(); node; node = toVisit.pop()) {
    const local = namesDeclaredIn(node);
    for (const [name, line] of valueNames(node)) {
      if (used.has(name) || local.has(name)) continue;
      used.set(name, line);
      const part = parts.get(name);
      if (part && !serverExports.includes(name)) toVisit.push(part);
    }
  }
  return used;
}

/** Parameters and variables of a function, which may be called as an import is and hide it. */
function namesDeclaredIn(node: ts.Node): Set<string> {
  const names = new Set<string>();
  node.forEachChild((child) =>
    walk(child, (one) => {
      const isDeclared = ts.isParameter(one) || ts.isVariableDeclaration(one) || ts.isBindingElement(one);
      if (isDeclared && ts.isIdentifier(one.name)) names.add(one.name.text);
    }),
  );
  return names;
}

function valueNames(node: ts.Node): [string, number][] {
  if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return [];
  const own: [string, number][] = ts.isIdentifier(node) && !isLabel(node) ? [[node.text, lineOf(node)]] : [];
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  return [...own, ...children.flatMap(valueNames)];
}

/** The name of a member or of an attribute, which is no use of what is imported under that name. */
function isLabel(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node) ||
    ts.isJsxAttribute(parent)
  );
}

function declarationsOf(statement: ts.Statement): [string, ts.Node][] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return [[statement.name?.text ?? "default", statement]];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map((one) => [one.name.getText(), one]);
}

function isImportOrType(statement: ts.Statement): boolean {
  return (
    ts.isImportDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement)
  );
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some((one) => one.kind === ts.SyntaxKind.ExportKeyword)
  );
}
