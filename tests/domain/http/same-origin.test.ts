import { describe, expect, test } from "vitest";
import { isSameOrigin } from "~/http/same-origin";

const site = "https://pathfinders.example.nhs.uk";

function from(headers: Record<string, string>, url = `${site}/ideas/new`) {
  return isSameOrigin(new Request(url, { method: "POST", headers }), site);
}

describe("a form sent from a page of this site", () => {
  test.each([
    [{ "Sec-Fetch-Site": "same-origin" }],
    [{ "Sec-Fetch-Site": "none" }],
    [{ Origin: site }],
    [{ "Sec-Fetch-Site": "same-origin", Origin: site }],
  ])("%j", (headers) => {
    expect(from(headers)).toBe(true);
  });

  test("by something that is no browser, or too old to say", () => {
    expect(from({})).toBe(true);
  });

  test("by the name it is reached under, when that isn't the one in the settings", () => {
    expect(from({ Origin: "http://127.0.0.1:3000" }, "http://127.0.0.1:3000/ideas/new")).toBe(true);
  });
});

describe("a form sent from elsewhere", () => {
  test.each([
    [{ "Sec-Fetch-Site": "cross-site" }],
    [{ "Sec-Fetch-Site": "same-site" }],
    [{ "Sec-Fetch-Site": "cross-site", Origin: site }],
    [{ Origin: "https://elsewhere.example" }],
    [{ Origin: `${site}.elsewhere.example` }],
    [{ Origin: `${site}:8443` }],
    [{ Origin: "null" }],
  ])("%j", (headers) => {
    expect(from(headers)).toBe(false);
  });
});
