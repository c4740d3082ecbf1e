import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { migrate } from "~/platform/migrations.server";

export type ServerProcess = {
  url: string;
  port: number;
  dataDir: string;
  databaseFile: string;
  /** Everything it printed so far. */
  printed: () => string;
  /** Asks it to stop and waits until it has. */
  stop: () => Promise<void>;
  /** Ends it with SIGKILL, as a power cut would. */
  kill: () => Promise<void>;
};

export type Starting = {
  /** Made when left out; whoever started the server removes it. */
  dataDir?: string;
  port?: number;
  seed?: boolean;
  env?: Record<string, string>;
};

const longestStart = 60_000;

/** Starts the built site on a free port, on a database brought up to date, and waits until it answers. */
export async function startServer(starting: Starting = {}): Promise<ServerProcess> {
  const dataDir = starting.dataDir ?? mkdtempSync(path.join(os.tmpdir(), "pathfinders-site-"));
  const port = starting.port ?? (await freePort());
  const databaseFile = await migrateIn(dataDir);
  const env = { ...process.env, ...forTests(dataDir, port), ...starting.env };
  if (starting.seed) execFileSync(process.execPath, ["--import", "tsx", "prisma/seed.ts"], { env });
  const child = spawn(process.execPath, ["--import", "tsx", "bin/serve.ts"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed = collect(child);
  await untilReady(child, printed);
  return {
    url: `http://localhost:${port}`,
    port,
    dataDir,
    databaseFile,
    printed,
    stop: () => end(child, "SIGTERM"),
    kill: () => end(child, "SIGKILL"),
  };
}

/** Builds the site when its sources changed. */
export function buildSite() {
  execFileSync(process.execPath, ["bin/prepare.mjs", "generate", "build"], { stdio: "inherit" });
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("The machine gave no port.");
  return address.port;
}

async function migrateIn(dataDir: string): Promise<string> {
  const databaseFile = path.join(dataDir, "pathfinders.db");
  const backupDir = path.join(dataDir, "backups");
  await migrate({ databaseFile, migrationsDir: "prisma/migrations", backupDir, say: () => {} });
  return databaseFile;
}

function forTests(dataDir: string, port: number): NodeJS.ProcessEnv {
  return {
    DATA_DIR: dataDir,
    PORT: String(port),
    HOST: "127.0.0.1",
    SITE_URL: `http://localhost:${port}`,
    PATHFINDERS_MODE: "demo",
    NODE_ENV: "production",
    LOG_LEVEL: "warn",
  };
}

function collect(child: ChildProcess): () => string {
  const parts: Buffer[] = [];
  child.stdout?.on("data", (part: Buffer) => parts.push(part));
  child.stderr?.on("data", (part: Buffer) => parts.push(part));
  return () => Buffer.concat(parts).toString();
}

async function untilReady(child: ChildProcess, printed: () => string) {
  const late = Date.now() + longestStart;
  while (!printed().includes("Pathfinders is ready on")) {
    if (child.exitCode !== null || Date.now() > late) {
      child.kill("SIGKILL");
      throw new Error(`The site did not start. It printed:\n${printed()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}
