import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./environment.mjs";
import { alone } from "./alone.mjs";
import { packages } from "./packages.mjs";
import { run } from "./run.mjs";

const at = (...parts) => path.join(root, ...parts);

export const client = {
  title: "Database client",
  do: (announce) => alone(announce, () => generate(announce)),
};

export const site = {
  title: "Site",
  do: (announce) => alone(announce, () => build(announce)),
};

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
