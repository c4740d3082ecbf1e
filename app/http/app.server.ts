import { randomBytes } from "node:crypto";
import path from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express } from "express";
import type { ViteDevServer } from "vite";
import { env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { logRequests } from "./log-requests.server";
import { answerErrors, refuseOddRequests } from "./odd-requests";
import { stylesheetOf } from "./plain-page";
import { refuseLargeBodies } from "./request-size";
import { refuseOtherSites } from "./refuse-other-sites";
import { securityHeaders } from "./security-headers";

declare module "@remix-run/node" {
  interface AppLoadContext {
    nonce?: string;
    /** The address the request came from, for rate limits only. */
    clientAddress?: string;
  }
}

type Parts = { root: string; loadBuild: () => Promise<ServerBuild>; vite: ViteDevServer | null };

/** The site as an Express application: what stands before Remix, then Remix. */
export async function createApp({ root, loadBuild, vite }: Parts): Promise<Express> {
  const built = vite ? null : await loadBuild();
  const stylesheet = built && stylesheetOf(built);
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env().behindProxy ? 1 : false);
  app.use(compression());
  app.use((_request, response, next) => {
    response.locals.nonce = randomBytes(16).toString("base64");
    response.locals.stylesheet = stylesheet;
    next();
  });
  app.use(securityHeaders({ isHttps: env().siteUrl.startsWith("https:"), isDev: vite !== null }));
  app.use(logRequests);
  app.use(refuseOddRequests);
  if (vite) app.use(vite.middlewares);
  else serveFiles(app, path.join(root, "build/client"));
  app.use(refuseOtherSites(env().siteUrl));
  app.use(refuseLargeBodies(1_000_000, 6_500_000));
  app.all(
    "*",
    createRequestHandler({
      build: built ?? (() => vite?.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>),
      mode: vite ? "development" : "production",
      getLoadContext: (request, response) => ({
        nonce: response.locals.nonce as string,
        clientAddress: request.ip ?? "",
      }),
    }),
  );
  app.use(answerErrors((error) => log.error({ error }, "a request ended in an error")));
  return app;
}

/** Built files carry a digest in their names, so they may be kept for ever; the others for an hour. */
function serveFiles(app: Express, folder: string): void {
  app.use(
    "/assets",
    express.static(path.join(folder, "assets"), { immutable: true, maxAge: "1y", index: false }),
  );
  app.use(express.static(folder, { maxAge: "1h", index: false }));
}
