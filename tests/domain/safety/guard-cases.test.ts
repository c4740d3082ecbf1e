import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findIdentifiers } from "~/domain/safety/patient-identifiers";

type Case = { text: string; kind: string; spans: [number, number][] };

/** GUARD_CASES names another file of the same form. Its authors draw labels in or out of a span as they like. */
const own = path.join(import.meta.dirname, "guard-cases.json");
const file = process.env.GUARD_CASES ?? own;
const isOwn = file === own;
const cases = JSON.parse(readFileSync(file, "utf8")) as Case[];
const positives = cases.filter(({ kind }) => kind !== "none");
const negatives = cases.filter(({ kind }) => kind === "none");

describe(`the examples of ${path.basename(file)}`, () => {
  test("are enough", () => {
    expect(positives.length).toBeGreaterThanOrEqual(isOwn ? 400 : 1);
    expect(negatives.length).toBeGreaterThanOrEqual(isOwn ? 400 : 1);
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  });

  test("are all found where they identify somebody, as what they are", () => {
    expect(positives.filter((one) => !isFound(one)).map(beside)).toEqual([]);
  });

  test("are asked about in no more than 1 of 100 where they don't", () => {
    const asked = negatives.filter(({ text }) => findIdentifiers(text).length > 0);
    expect(asked.length / negatives.length, asked.map(beside).join("\n")).toBeLessThanOrEqual(0.01);
  });
});

function isFound({ text, kind, spans }: Case): boolean {
  const found = findIdentifiers(text);
  if (!isOwn) return spans.every(([start, end]) => found.some((one) => one.start < end && start < one.end));
  const same = found.every(
    (one, i) => one.kind === kind && one.start === spans[i]?.[0] && one.end === spans[i]?.[1],
  );
  return same && found.length === spans.length;
}

function beside({ text, kind, spans }: Case): string {
  const wanted = spans.map(([start, end]) => text.slice(start, end)).join(", ");
  const found = findIdentifiers(text).map((one) => `${one.kind} “${one.text}”`);
  return `${kind} “${wanted}” in “${text}”: ${found.join(", ") || "nothing"}`;
}

describe("laws of all kinds", () => {
  const pieces = cases.map(({ text }) => text);
  const mark = fc.constantFrom(
    "&#57;",
    "&nbsp;",
    "\u200b",
    "\u{1f331}",
    "\n",
    "é",
    "９",
    "\u202e",
    "&amp;#48;",
    "(",
  );
  const crafted = fc
    .array(fc.oneof(fc.constantFrom(...pieces), mark, fc.string({ unit: "binary", maxLength: 8 })), {
      maxLength: 8,
    })
    .map((parts) => parts.join(" "));

  test("no text makes it stumble; what it finds stands where it says, in order, and once", () => {
    fc.assert(
      fc.property(fc.oneof(crafted, fc.string({ unit: "binary", maxLength: 300 })), (text) => {
        let last = 0;
        for (const found of findIdentifiers(text)) {
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          last = found.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("what has no width or looks alike hides nothing", () => {
    for (const { text } of positives.filter(({ kind }) => kind === "nhs-number").slice(0, 25)) {
      const count = findIdentifiers(text).length;
      const wide = text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
      const coded = text.replace(/(?<!#\d*)\d(?!\d*;)/g, (digit) => `&#${digit.charCodeAt(0)};`);
      for (const hidden of [wide, coded, text.replace(/(?<=\d)(?=\d)/g, "\u2060")])
        if (!text.includes("&")) expect(findIdentifiers(hidden), hidden).toHaveLength(count);
    }
  });

  const repeated = [
    ...[
      "1 2 3 - ",
      "9",
      "a@",
      "a.",
      "Mr ",
      "patient ",
      "bed 4 ",
      "J.",
      "born ",
      "12/03/",
      "SW1A ",
      "&#57;",
      "\u200b",
    ],
    ...[
      "patients called ",
      "Mr van de ",
      "+1 2 ",
      "http://",
      "A B ",
      "dob 12 ",
      "nhs no ",
      "  ",
      "((",
      "John Smith, ",
    ],
    ...["x dot y at ", "Mr and ", "a-", "rio no ", "tel ", "ref ", "é9 ", "943 476 5919 "],
  ];
  test.each(repeated)("100,000 characters of %j take no time", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const started = performance.now();
    findIdentifiers(text);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe("e-mail addresses of staff", () => {
  test("are those of the health services, and of the domains the organisation names", () => {
    const text =
      "a@nhs.net, b@ward.trust.nhs.uk, c@hospice.example, d@mail.hospice.example, e@nothospice.example";
    const asked = (staffDomains: string[]) =>
      findIdentifiers(text, { staffDomains }).map((found) => found.text);
    expect(asked([])).toEqual(["c@hospice.example", "d@mail.hospice.example", "e@nothospice.example"]);
    expect(asked(["Hospice.example"])).toEqual(["e@nothospice.example"]);
  });
});

describe("a number that passes", () => {
  test.each(["https://example.org/reports/9434765919", "www.example.org/9434765919"])(
    "isn't asked about in a web address: %s",
    (text) => {
      expect(findIdentifiers(text)).toEqual([]);
    },
  );

  test.each(["https://records.example/?nhs=9434765919", "https://records.example/patient/9434765919"])(
    "is asked about in a web address that says it is a patient's: %s",
    (text) => {
      expect(findIdentifiers(text)).toMatchObject([
        { kind: "nhs-number", certainty: "asked", text: "9434765919" },
      ]);
    },
  );

  test("says in words what it is", () => {
    const [found] = findIdentifiers("CHI 0101701230 or so, 943 476 5919");
    expect(found?.reason).toMatch(/CHI number/);
  });
});
