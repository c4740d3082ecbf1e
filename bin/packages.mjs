import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { alone } from "./alone.mjs";
import { root } from "./environment.mjs";
import { missingTools, nodeHeaders } from "./prerequisites.mjs";
import { run } from "./run.mjs";

const at = (...parts) => path.join(root, ...parts);

export const packages = {
  title: "Packages",
  do: (announce) => alone(announce, () => install(announce)),
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

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
