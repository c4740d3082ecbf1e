import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readSettings, type Settings } from "./settings";

let settings: Settings | undefined;

/** The checked configuration. Throws one error that lists everything wrong with it. */
export function env(): Settings {
  settings ??= load();
  return settings;
}

export function databaseFile(): string {
  return path.join(env().dataDir, "pathfinders.db");
}

function load(): Settings {
  const { settings: read, problems } = readSettings(process.env);
  if (problems.length > 0) throw new Error(`The configuration needs a change:\n- ${problems.join("\n- ")}`);
  const dataDir = path.resolve(read.dataDir);
  return { ...read, dataDir, secret: read.secret || ownSecret(dataDir) };
}

/** In demo mode the site makes its own secret and keeps it, so that a restart signs nobody out. */
function ownSecret(dataDir: string): string {
  const file = path.join(dataDir, "demo-secret");
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(48).toString("base64"), { mode: 0o600, flag: "wx" });
    console.log(`Demo: made a secret of its own, kept in ${file}`);
  }
  return readFileSync(file, "utf8");
}
