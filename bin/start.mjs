import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { dataDir, loadEnvironment, root } from "./environment.mjs";
import { packages } from "./packages.mjs";
import { client, site } from "./prepare.mjs";
import { checkNode } from "./prerequisites.mjs";
import { ended, inSteps, passSignalsOn, run } from "./run.mjs";

const isDev = process.argv.includes("--dev");

checkNode();
loadEnvironment();
passSignalsOn();

const isDemo = process.env.PATHFINDERS_MODE !== "production";

try {
  await inSteps([
    packages,
    client,
    ...(isDev ? [] : [site]),
    { title: "Database", do: migrate },
    ...(isDemo ? [demo()] : []),
  ]);
} catch (error) {
  console.error(`\nPathfinders could not start. ${error.message}`);
  process.exit(1);
}
process.exitCode = await serve();

async function migrate(announce) {
  if (!existsSync(databaseFile())) announce(`making ${databaseFile()}`);
  const said = await run(process.execPath, ["--import", "tsx", "bin/migrate.ts"]);
  return said.trim() || "ready";
}

function demo() {
  return {
    title: "Demo content",
    async do(announce) {
      if (!isEmpty()) return;
      announce("loading");
      await run(process.execPath, ["--import", "tsx", "prisma/seed.ts"]);
    },
  };
}

function isEmpty() {
  const Database = createRequire(path.join(root, "package.json"))("better-sqlite3");
  const database = new Database(databaseFile(), { readonly: true });
  try {
    return database.prepare(`SELECT NOT EXISTS (SELECT 1 FROM "Person")`).pluck().get() === 1;
  } finally {
    database.close();
  }
}

function serve() {
  const server = spawn(process.execPath, ["--import", "tsx", "bin/serve.ts", ...(isDev ? ["--dev"] : [])], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: isDev ? "development" : "production" },
  });
  return ended(server);
}

function databaseFile() {
  return path.join(dataDir(), "pathfinders.db");
}
