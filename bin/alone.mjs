import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "./environment.mjs";

const lock = path.join(root, ".cache", "preparing");

/** One process at a time installs, generates or builds in this folder. A lock whose owner died counts as none. */
export async function alone(announce, work) {
  mkdirSync(path.dirname(lock), { recursive: true });
  let told = false;
  while (!take()) {
    if (!told) announce("waiting for another start in the same folder");
    told = true;
    await sleep(200);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take() {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (!isOwnerAlive()) rmSync(lock, { force: true });
    return false;
  }
}

function isOwnerAlive() {
  try {
    const owner = Number(readFileSync(lock, "utf8"));
    if (owner > 0) process.kill(owner, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM" || error.code === "ENOENT";
  }
}
