import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./environment.mjs";
import { alone } from "./alone.mjs";
import { missingTools, nodeHeaders } from "./prerequisites.mjs";
import { run } from "./run.mjs";

const at = (...parts) => path.join(root, ...parts);

export const packages = {
  title: "Packages",
  do: (announce) => alone(announce, () => install(announce)),
};

export const client = {
  title: "Database client",
  do: (announce) => alone(announce, () => generate(announce)),
};

export const site = {
  title: "Site",
  do: (announce) => alone(announce, () => build(announce)),
};

async function install(announce) {
  if (!arePackagesCurrent()) {
    const isFirst = !existsSync(at("node_modules"));
    announce(isFirst ? "installing (about a minute the first time)" : "installing what changed");
    await npmInstall(isFirst);
  }
  if (!isSqliteLoadable()) await buildSqlite(announce);
}

/** Install scripts stay off: some download from hosts that hospitals block, and only SQLite's is needed. */
async function npmInstall(isFirst) {
  const options = ["--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"];
  if (!isFirst) return run("npm", ["install", "--no-save", ...options]);
  try {
    return await run("npm", ["ci", ...options]);
  } catch (error) {
    // A registry that lacks builds for other kinds of machine leaves gaps in the lock file, which only this accepts.
    if (!error.message.includes("EUSAGE")) throw error;
    return run("npm", ["install", "--no-save", ...options]);
  }
}

/** npm writes down what it installed as its last act; everything that isn't optional has to be there. */
function arePackagesCurrent() {
  const record = at("node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = Object.entries(readJson(at("package-lock.json")).packages);
  const installed = readJson(record).packages;
  return wanted.every(([name, it]) => name === "" || it.optional || installed[name]?.version === it.version);
}

function isSqliteLoadable() {
  try {
    const Database = createRequire(at("package.json"))("better-sqlite3");
    new Database(":memory:").close();
    return true;
  } catch {
    return false;
  }
}

async function buildSqlite(announce) {
  const missing = missingTools();
  announce("fetching SQLite ready-made, or compiling it (up to two minutes)");
  try {
    await run("npm", ["rebuild", "better-sqlite3", "--ignore-scripts=false"], { env: nodeHeaders() });
  } catch (error) {
    if (missing.length === 0) throw error;
    throw new Error(
      `SQLite could not be fetched ready-made, and to compile it ${missing.join(" and ")} would be needed.\n` +
        `On Debian or Ubuntu: sudo apt-get install -y python3 make g++`,
      { cause: error },
    );
  }
}

async function generate(announce) {
  const stamp = at("node_modules/.cache/pathfinders-client");
  const now = digest([
    at("prisma/schema.prisma"),
    at("prisma.config.ts"),
    at("node_modules/prisma/package.json"),
  ]);
  if (existsSync(at("app/platform/generated/prisma/client.ts")) && isStamped(stamp, now)) return;
  announce("generating");
  await run(process.execPath, [at("node_modules/prisma/build/index.js"), "generate"]);
  writeStamp(stamp, now);
}

async function build(announce) {
  const stamp = at("build/.made-from");
  const now = digest(sources());
  if (existsSync(at("build/server/index.js")) && isStamped(stamp, now)) return;
  announce("building (about half a minute)");
  await run(process.execPath, [at("node_modules/@remix-run/dev/dist/cli.js"), "vite:build"], {
    env: { NODE_ENV: "production" },
  });
  writeStamp(stamp, now);
}

function sources() {
  const files = ["app", "public"].flatMap((folder) =>
    readdirSync(at(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)),
  );
  const settings = ["remix.config.js", "vite.config.ts", "tsconfig.json", "package-lock.json"].map((name) =>
    at(name),
  );
  return [...files.sort(), ...settings];
}

function digest(files) {
  const hash = createHash("sha256").update(process.versions.modules);
  for (const file of files)
    hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function isStamped(file, content) {
  return existsSync(file) && readFileSync(file, "utf8") === content;
}

function writeStamp(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** `node bin/prepare.mjs generate build` does those, and says something only when there is something to do. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = { install: packages, generate: client, build: site };
  try {
    for (const name of process.argv.slice(2))
      await named[name].do((words) => console.log(`${named[name].title}: ${words} ...`));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
