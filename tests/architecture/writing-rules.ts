import ts from "typescript";
import { isServer, lineOf, walk, type Source } from "./source";

const theGuard = "domain/safety/read-form.ts";
const notZod = /^(JSON|Date|URL|path|marked|.*[cC]ookie)$/;
const changes =
  /^(create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany|\$executeRaw|\$executeRawUnsafe)$/;

/** Every text passes one guard, and only `.server.ts` files write. */
export function writingProblems(source: Source): string[] {
  const problems: string[] = [];
  walk(source.tree, (node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const problem = unguarded(source.path, node.expression) ?? misplacedWrite(source.path, node.expression);
    if (problem) problems.push(`app/${source.path}:${lineOf(node)} ${problem}`);
  });
  return problems;
}

function unguarded(path: string, call: ts.PropertyAccessExpression): string | null {
  const method = call.name.text;
  const isZod =
    /^(safeParse|safeParseAsync|parseAsync)$/.test(method) ||
    (method === "parse" && !notZod.test(call.expression.getText()));
  if (!isZod || path === theGuard) return null;
  return `calls ${call.getText()}(). Read forms with readForm of ~/domain/safety/read-form, so that every text passes the guard against patients' identifiers.`;
}

function misplacedWrite(path: string, call: ts.PropertyAccessExpression): string | null {
  const isOnDatabase = /^(tx|db|writer)\b/.test(call.expression.getText());
  if (!isOnDatabase || !changes.test(call.name.text)) return null;
  if (isServer(path) && /^(domain|platform|http|auth|jobs)\//.test(path)) return null;
  return `writes with ${call.getText()}(). Only the domain's .server.ts files write: make it a command there.`;
}
