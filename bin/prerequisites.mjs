import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const oldest = [20, 19];

/** Ends with what to do when this Node is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(
    `Pathfinders needs Node ${oldest.join(".")} or newer; this is ${process.versions.node}.\n` +
      `Install Node 20, 22 or 24, for example from https://nodejs.org, and start again.`,
  );
  process.exit(1);
}

/** What is needed to compile SQLite where no ready-made one can be fetched. */
export function missingTools() {
  return ["python3", "make", "g++"].filter(
    (tool) => spawnSync(tool, ["--version"], { stdio: "ignore" }).status !== 0,
  );
}

/** Headers that came with Node spare the compiler a download. */
export function nodeHeaders() {
  const prefix = path.resolve(process.execPath, "../..");
  return existsSync(path.join(prefix, "include/node/node.h")) ? { npm_config_nodedir: prefix } : {};
}
