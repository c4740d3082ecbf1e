import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of a Chromium that starts, or undefined. */
export async function findChromium() {
  const candidates = [process.env.CHROMIUM_PATH, ...names.map(onPath), await ofPlaywright()];
  return candidates.find((file) => file && doesStart(file));
}

/** Finds Chromium, else installs it, and says what it does. Returns its path. */
export async function ensureChromium(say = console.log) {
  const found = await findChromium();
  if (found) return found;
  for (const [words, attempt] of waysToInstall()) {
    say(`No Chromium found: ${words} ...`);
    try {
      await attempt();
    } catch (error) {
      say(`That didn't work: ${error.message.split("\n")[0]}`);
    }
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new Error(
    "The browser tests need Chromium. Install it (on Debian or Ubuntu: sudo apt-get install -y chromium) " +
      "or set CHROMIUM_PATH to one.",
  );
}

function waysToInstall() {
  const ways = [
    [
      "downloading it with “npx playwright install chromium”",
      () => run("npx", ["playwright", "install", "chromium"]),
    ],
  ];
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version"))
    ways.push(["installing Debian's package with apt-get", installDebianPackage]);
  return ways;
}

async function installDebianPackage() {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
}

function onPath(name) {
  return (process.env.PATH ?? "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function ofPlaywright() {
  try {
    const { chromium } = await import("playwright");
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function doesStart(file) {
  return spawnSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await ensureChromium());
