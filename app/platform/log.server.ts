import pino from "pino";
import { env } from "./env.server";

/** Structured logs. They name ids, addresses of pages and times: never a person's words, name or e-mail address. */
export const log = pino({
  level: env().logLevel,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: ["email", "password", "body", "*.email", "*.password"], remove: true },
});
