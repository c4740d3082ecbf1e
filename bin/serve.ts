import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { Socket } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { ViteDevServer } from "vite";
import { createApp } from "~/http/app.server";
import { holdSite } from "~/platform/site-lock.server";
import { env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { traceOf } from "~/platform/trace-of";
import { refuseUnfitDatabase } from "~/platform/site-mode.server";

const root = path.resolve(import.meta.dirname, "..");
const isDev = process.argv.includes("--dev");

async function main(): Promise<void> {
  const settings = env();
  refuseUnfitDatabase();
  const release = holdSite();
  const vite = isDev ? await startVite() : null;
  const app = await createApp({ root, loadBuild, vite });
  let jobs: Promise<Jobs> | null = null;
  const server = createServer(app);
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.keepAliveTimeout = 65_000;
  server.on("error", (error: NodeJS.ErrnoException) => {
    release();
    stopWith(
      error.code === "EADDRINUSE"
        ? `Port ${settings.port} is taken by another program. Stop that one, or start with another: PORT=3001 npm start`
        : error.message,
    );
  });
  server.listen(settings.port, settings.host, () => {
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : settings.port;
    jobs = startJobs(vite);
    console.log(
      `Pathfinders is ready on http://${settings.host === "127.0.0.1" ? "localhost" : settings.host}:${port}`,
    );
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop(signal));

  /** Lets requests and jobs under way finish, for ten seconds at most. */
  function stop(signal: string): void {
    log.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), 10_000).unref();
    const jobsDone = jobs?.then((started) => started.stop()) ?? Promise.resolve();
    server.close(() => {
      void jobsDone.then(() => {
        release();
        process.exit(0);
      });
    });
    hangUp();
    setInterval(hangUp, 100).unref();
  }

  /** Connections without a request under way, and those that never asked for anything. */
  function hangUp(): void {
    server.closeIdleConnections();
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  }
}

async function loadBuild(): Promise<ServerBuild> {
  const file = path.join(root, "build/server/index.js");
  if (!existsSync(file)) throw new Error("The site isn't built yet. Run npm start, which builds it.");
  return (await import(pathToFileURL(file).href)) as ServerBuild;
}

type Jobs = { stop: () => Promise<void> };
type Entry = ServerBuild["entry"]["module"] & { startJobs: () => Jobs };

/** The jobs come with the build, so that they write through the same connection as the pages. */
async function startJobs(vite: ViteDevServer | null): Promise<Jobs> {
  try {
    const build = vite ? await vite.ssrLoadModule("virtual:remix/server-build") : await loadBuild();
    return ((build as ServerBuild).entry.module as Entry).startJobs();
  } catch (error) {
    log.error({ error: traceOf(error) }, "the jobs could not be started");
    return { stop: () => Promise.resolve() };
  }
}

async function startVite() {
  const { createServer: createVite } = await import("vite");
  return createVite({ root, server: { middlewareMode: true } });
}

function stopWith(message: string): never {
  console.error(message);
  process.exit(1);
}

main().catch((error: unknown) => stopWith(error instanceof Error ? error.message : String(error)));
