import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { env } from "./env.server";

function lockFile(dataDir: string): string {
  return path.join(dataDir, "server.pid");
}

/** Leaves a note that this process serves the site, so that a restore knows. Answers with the way to take it back. */
export function holdSite(): () => void {
  const file = lockFile(env().dataDir);
  mkdirSync(env().dataDir, { recursive: true });
  writeFileSync(file, String(process.pid));
  return () => {
    if (existsSync(file) && readFileSync(file, "utf8") === String(process.pid)) rmSync(file);
  };
}

/** The number of the process that serves the site of this folder, or null when none does. */
export function processServing(dataDir: string): number | null {
  const file = lockFile(dataDir);
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, "utf8"));
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
