import { existsSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "..");

/** Reads `.env`; what is set already wins. */
export function loadEnvironment() {
  const file = path.join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/** A relative DATA_DIR is taken from the project's folder, wherever a command is called from. */
export function dataDir() {
  return path.resolve(root, process.env.DATA_DIR || "data");
}
