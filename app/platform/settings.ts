export type Mode = "demo" | "production";

export type Settings = {
  mode: Mode;
  host: string;
  port: number;
  dataDir: string;
  /** Where people reach the site, without a slash at the end. */
  siteUrl: string;
  /** Signs cookies. Empty in demo mode until the site has made its own. */
  secret: string;
  organisationName: string;
  /** The organisation's own e-mail domains, besides those of the health services. */
  staffDomains: string[];
  /** Trust X-Forwarded-* from a reverse proxy in front. */
  behindProxy: boolean;
  logLevel: string;
};

type Environment = Record<string, string | undefined>;

const shortestSecret = 32;

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];

/** Reads the whole configuration. What is set to nothing counts as not set. Every problem says what to set. */
export function readSettings(environment: Environment): { settings: Settings; problems: string[] } {
  const env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const mode: Mode = env.PATHFINDERS_MODE === "production" ? "production" : "demo";
  const port = Number(env.PORT ?? "3000");
  const settings: Settings = {
    mode,
    host: env.HOST ?? "127.0.0.1",
    port,
    dataDir: env.DATA_DIR ?? "data",
    siteUrl: (env.SITE_URL ?? `http://localhost:${port}`).replace(/\/+$/, ""),
    secret: env.SESSION_SECRET ?? "",
    organisationName: env.ORGANISATION_NAME ?? "",
    staffDomains: (env.STAFF_EMAIL_DOMAINS ?? "")
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((domain) => domain !== ""),
    behindProxy: env.BEHIND_PROXY === "yes",
    logLevel: env.LOG_LEVEL ?? "info",
  };
  return { settings, problems: problemsWith(env, settings) };
}

function problemsWith(env: Environment, settings: Settings): string[] {
  const problems: string[] = [];
  if (env.PATHFINDERS_MODE && !["demo", "production"].includes(env.PATHFINDERS_MODE))
    problems.push(`PATHFINDERS_MODE is “${env.PATHFINDERS_MODE}”. Set it to demo or production.`);
  if (!Number.isInteger(settings.port) || settings.port < 0 || settings.port > 65535)
    problems.push(`PORT is “${env.PORT}”. Set it to a number from 0 to 65535.`);
  if (env.SITE_URL && !isOrigin(settings.siteUrl))
    problems.push(
      `SITE_URL is “${env.SITE_URL}”. Set it to an address without a path, such as http://localhost:3000.`,
    );
  const odd = settings.staffDomains.filter((domain) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain));
  if (odd.length > 0)
    problems.push(
      `STAFF_EMAIL_DOMAINS has “${odd.join(", ")}”. Set it to domains such as hospice.example, with commas between.`,
    );
  if (env.BEHIND_PROXY && !["yes", "no"].includes(env.BEHIND_PROXY))
    problems.push(`BEHIND_PROXY is “${env.BEHIND_PROXY}”. Set it to yes or no.`);
  if (!logLevels.includes(settings.logLevel))
    problems.push(`LOG_LEVEL is “${settings.logLevel}”. Set it to one of ${logLevels.join(", ")}.`);
  if (settings.secret && settings.secret.length < shortestSecret)
    problems.push(`SESSION_SECRET is too short. Use at least ${shortestSecret} random characters.`);
  if (settings.mode === "production") problems.push(...problemsInProduction(env, settings));
  return problems;
}

/** A scheme, a name and perhaps a port, spelt as a browser spells where a form came from. */
function isOrigin(address: string): boolean {
  return /^https?:/.test(address) && URL.canParse(address) && new URL(address).origin === address;
}

function problemsInProduction(env: Environment, settings: Settings): string[] {
  const problems: string[] = [];
  if (!settings.secret)
    problems.push(
      "SESSION_SECRET is not set. Production needs one of its own: openssl rand -base64 48 makes a good one.",
    );
  if (!env.SITE_URL)
    problems.push(
      "SITE_URL is not set. Set it to the address people use, such as https://pathfinders.example.nhs.uk.",
    );
  else if (!settings.siteUrl.startsWith("https://"))
    problems.push("SITE_URL must be an https:// address in production.");
  return problems;
}
