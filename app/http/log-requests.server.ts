import type { RequestHandler } from "express";
import { log } from "~/platform/log.server";

/** One line a request: what was asked by path, how it ended, how long it took. No query, no person, no words. */
export const logRequests: RequestHandler = (request, response, next) => {
  const started = process.hrtime.bigint();
  const path = request.path;
  response.on("finish", () => {
    const ms = Number(process.hrtime.bigint() - started) / 1e6;
    log.info(
      {
        method: request.method,
        path: plain(path),
        status: response.statusCode,
        ms: Math.round(ms * 10) / 10,
      },
      "request",
    );
  });
  next();
};

/** Addresses that hold a secret are logged without it. */
function plain(path: string): string {
  return path.replace(/^\/(invitations|reset-password|unsubscribe|wallboard)\/[^/]+/, "/$1/-");
}
