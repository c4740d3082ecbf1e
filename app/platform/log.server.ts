import pino from "pino";
import { readSettings } from "./settings";

// Read without `env()`, which throws: what is wrong with the configuration is for the start to say, in its own words.
const { settings, problems } = readSettings(process.env);

/** Structured logs. They name ids, addresses of pages and times: never a person's words, name or e-mail address. */
export const log = pino({
  level: problems.length === 0 ? settings.logLevel : "info",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: ["email", "password", "body", "*.email", "*.password"], remove: true },
});
