import { describe, expect, test } from "vitest";
import { readSettings } from "~/platform/settings";

const production = {
  PATHFINDERS_MODE: "production",
  SESSION_SECRET: "0123456789abcdef0123456789abcdef",
  SITE_URL: "https://pathfinders.example.nhs.uk",
};

describe("a demonstration", () => {
  test("needs nothing, and is reached from its own machine only", () => {
    const { settings, problems } = readSettings({});
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      mode: "demo",
      host: "127.0.0.1",
      port: 3000,
      siteUrl: "http://localhost:3000",
    });
  });

  test("takes what is set to nothing as not set", () => {
    const empty = {
      PORT: "",
      HOST: "",
      DATA_DIR: "",
      SITE_URL: "",
      SESSION_SECRET: "",
      LOG_LEVEL: "",
      BEHIND_PROXY: "",
    };
    expect(readSettings(empty)).toEqual(readSettings({}));
  });

  test("takes another port and folder", () => {
    expect(readSettings({ PORT: "3100", DATA_DIR: "/srv/data" }).settings).toMatchObject({
      port: 3100,
      dataDir: "/srv/data",
      siteUrl: "http://localhost:3100",
    });
  });
});

test("the organisation's e-mail domains are read from one line", () => {
  const { settings, problems } = readSettings({ STAFF_EMAIL_DOMAINS: "Hospice.example, trust.example" });
  expect([settings.staffDomains, problems]).toEqual([["hospice.example", "trust.example"], []]);
});

describe("production", () => {
  test("starts with a secret and an address", () => {
    expect(readSettings(production).problems).toEqual([]);
    expect(readSettings({ ...production, SITE_URL: `${production.SITE_URL}/` }).settings.siteUrl).toBe(
      production.SITE_URL,
    );
  });

  test.each([
    ["without a secret", { SESSION_SECRET: undefined }, /SESSION_SECRET is not set.*openssl/],
    ["with an empty secret", { SESSION_SECRET: "" }, /SESSION_SECRET is not set/],
    ["with a short secret", { SESSION_SECRET: "short" }, /SESSION_SECRET is too short/],
    ["without an address", { SITE_URL: undefined }, /SITE_URL is not set/],
    [
      "with an address that isn't encrypted",
      { SITE_URL: "http://pathfinders.example.nhs.uk" },
      /must be an https/,
    ],
    ["with an address that has a path", { SITE_URL: "https://example.nhs.uk/pathfinders" }, /without a path/],
  ])("is refused %s", (_how, change, says) => {
    expect(readSettings({ ...production, ...change }).problems.join("\n")).toMatch(says);
  });

  test("says everything that is wrong at once", () => {
    expect(readSettings({ PATHFINDERS_MODE: "production", PORT: "x" }).problems).toHaveLength(3);
  });
});

test.each([
  [{ PATHFINDERS_MODE: "prod" }, /PATHFINDERS_MODE is “prod”/],
  [{ PATHFINDERS_MODE: "Production" }, /PATHFINDERS_MODE is “Production”/],
  [{ PORT: "http" }, /PORT is “http”/],
  [{ PORT: "70000" }, /PORT is “70000”/],
  [{ BEHIND_PROXY: "true" }, /BEHIND_PROXY is “true”/],
  [
    { STAFF_EMAIL_DOMAINS: "@hospice.example, hospice" },
    /STAFF_EMAIL_DOMAINS has “@hospice.example, hospice”/,
  ],
  [{ LOG_LEVEL: "loud" }, /LOG_LEVEL is “loud”/],
  [{ SITE_URL: "pathfinders" }, /SITE_URL is “pathfinders”/],
  [{ SITE_URL: "https://a.example?b" }, /SITE_URL is/],
  [{ SITE_URL: "https://somebody@a.example" }, /SITE_URL is/],
  [{ SITE_URL: "https://a b.example" }, /SITE_URL is/],
])("%j is a problem, said plainly", (env, says) => {
  expect(readSettings(env).problems.join("\n")).toMatch(says);
});
