import fc from "fast-check";
import { expect, test } from "vitest";
import { safePath } from "~/http/safe-redirect";

const site = "https://pathfinders.example.nhs.uk";

test.each([
  ["/ideas/3", "/ideas/3"],
  ["/ideas?sort=new&q=a%20b#more", "/ideas?sort=new&q=a%20b#more"],
  ["/", "/"],
  ["/a/../ideas", "/ideas"],
])("%s is a path of this site", (wanted, path) => {
  expect(safePath(wanted)).toBe(path);
});

test.each([
  "https://elsewhere.example",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "\\\\elsewhere.example",
  "/\t/elsewhere.example",
  "/.//elsewhere.example",
  "/ideas/..//elsewhere.example",
  "///elsewhere.example",
  "javascript:alert(1)",
  "ideas",
  "",
  null,
  undefined,
  7,
])("%s isn't", (wanted) => {
  expect(safePath(wanted)).toBe("/");
  expect(safePath(wanted, "/ideas")).toBe("/ideas");
});

test("never another origin, whatever it is asked for", () => {
  const piece = fc.constantFrom(
    "/",
    "//",
    "\\",
    ".",
    "..",
    "@",
    ":",
    "?",
    "#",
    "%2f",
    "%5c",
    "\t",
    "\n",
    " ",
    "elsewhere.example",
    "https:",
    "javascript:",
    "ideas",
  );
  const crafted = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join("")}`);
  fc.assert(
    fc.property(fc.oneof(crafted, fc.string({ unit: "binary" }), fc.webUrl()), (wanted) => {
      const path = safePath(wanted);
      expect(path.startsWith("/")).toBe(true);
      expect(new URL(path, site).origin).toBe(site);
      expect(safePath(path)).toBe(path);
    }),
    { numRuns: 2_000 },
  );
});
