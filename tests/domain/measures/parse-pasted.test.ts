import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MeasureKind } from "~/domain/measures/measure-kinds";
import { parsePastedPoints, MOST_ROWS } from "~/domain/measures/parse-pasted";
import { pointsToCsv } from "~/domain/measures/points-csv";

const TODAY = "2026-06-15";
const parse = (text: string, kind: MeasureKind = "count") => parsePastedPoints(text, kind, TODAY);
const messages = (text: string, kind?: MeasureKind) =>
  parse(text, kind).problems.map(({ message }) => message);

const point = (line: number, date: string, value: number | null, note: string | null = null) => {
  return { line, date, value, numerator: null, denominator: null, note };
};

describe("points pasted from a spreadsheet", () => {
  it("reads tabs, a heading, thousands and notes", () => {
    const { rows, problems } = parse(
      "Month\tRestraints\tNote\r\nApr-26\t1,200\tnew garden, at last\r\nMay-26\t9\t\r\n",
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([point(2, "2026-04-01", 1200, "new garden, at last"), point(3, "2026-05-01", 9)]);
  });

  it("reads commas without a heading, and quoted cells", () => {
    const { rows } = parse('3/4/2026,"1,200","said ""thanks"", twice"\n4/4/2026, 7, new rota, new staff');
    expect(rows).toEqual([
      point(1, "2026-04-03", 1200, 'said "thanks", twice'),
      point(2, "2026-04-04", 7, "new rota, new staff"),
    ]);
  });

  it("reads semicolons and decimal commas", () => {
    expect(parse("3/4/2026;12,5;a, b\n4/4/2026;45%", "value").rows).toEqual([
      point(1, "2026-04-03", 12.5, "a, b"),
      point(2, "2026-04-04", 45),
    ]);
  });

  it("reads two numbers for a ratio", () => {
    expect(parse("date,numerator,denominator\n3/4/2026,7,10\n4/4/2026,,", "ratio").rows).toEqual([
      { line: 2, date: "2026-04-03", value: null, numerator: 7, denominator: 10, note: null },
      { line: 3, date: "2026-04-04", value: null, numerator: null, denominator: null, note: null },
    ]);
  });

  it("follows headings in another order and passes over columns it doesn't know", () => {
    expect(parse("Comment\tWard\tCount\tWeek beginning\nrainy\tElm\t4\t3/4/2026").rows).toEqual([
      point(2, "2026-04-03", 4, "rainy"),
    ]);
  });

  it("keeps an empty value as a missing point and counts empty rows", () => {
    expect(parse("\n3/4/2026\t\n\n4/4/2026\tn/a\n5/4/2026\t0").rows).toEqual([
      point(2, "2026-04-03", null),
      point(4, "2026-04-04", null),
      point(5, "2026-04-05", 0),
    ]);
  });

  it("lists dates that come twice", () => {
    expect(parse("3/4/2026\t1\n4/4/2026\t2\n03/04/26\t3").duplicates).toEqual([
      { date: "2026-04-03", lines: [1, 3] },
    ]);
  });

  it("reads back what it writes", () => {
    const points = [
      { date: "2026-04-03", value: null, numerator: 7, denominator: 10, note: "=1+1, she said" },
      { date: "2026-05-03", value: null, numerator: null, denominator: null, note: null },
    ];
    const { rows, problems } = parse(pointsToCsv({ kind: "ratio", unit: "" }, points), "ratio");
    expect(problems).toEqual([]);
    expect(rows.map(({ line: _, ...row }) => row)).toEqual(points);
  });
});

describe("what can't be read", () => {
  it("is said with the row and what to type instead", () => {
    expect(messages("date\tvalue\n1/1/2026\t3\n32/01/2026\tlots")).toEqual([
      "Row 3: “32/01/2026” isn't a date. Write it like 3/10/2026. “lots” isn't a number we can read. Type a whole number, like 12.",
    ]);
  });

  it.each<[string, MeasureKind, string]>([
    [
      "3/4/2026",
      "count",
      "Row 1: we need a date and a number with a comma or a tab between them, like 3/4/2026, 12.",
    ],
    ["3/4/2026,7", "ratio", "Row 1: we need a date, how many, and out of how many, like 3/4/2026, 7, 10."],
    [",7", "count", "Row 1: the date is missing. Add it."],
    ["3/4/2026,1,200", "count", "Row 1: “1,200” could be one number or two. Type numbers without commas."],
    ["3/4/2026,2.5", "count", "Row 1: “2.5” can't be a count. Type a whole number, like 12."],
    ["3/4/2026,-2", "count", "Row 1: “-2” can't be a count. Type a whole number, like 12."],
    ["3/4/2026,7,", "ratio", "Row 1: give both numbers, or leave both empty."],
    ["3/4/2026,12,10", "ratio", "Row 1: 12 out of 10 is more than all of them. Check both numbers."],
    ["3/4/2026,5,0", "ratio", "Row 1: “Out of” can't be 0."],
    [`3/4/2026,1,${"x".repeat(501)}`, "count", "Row 1: the note is too long. Keep it to 500 characters."],
    ["3/4/2026,9999999999999", "value", "Row 1: “9999999999999” is larger than we can draw. Check it."],
    ["", "count", "There's nothing here yet. Paste at least one row, like 3/4/2026, 12."],
    [
      "x".repeat(1_000_001),
      "count",
      "This is too much for one go. Paste only the dates, the numbers and short notes.",
    ],
  ])("%.30s", (text, kind, message) => {
    expect(messages(text, kind)).toEqual([message]);
  });

  it("stops after 2,000 rows and says so", () => {
    const { rows, problems } = parse("3/4/2026,5\n".repeat(MOST_ROWS + 10));
    expect(rows).toHaveLength(MOST_ROWS);
    expect(problems.map(({ message }) => message)).toEqual([
      "Row 2001: up to 2,000 rows fit in one go. Paste the rest afterwards.",
    ]);
  });
});

describe("any text at all", () => {
  const kinds = fc.constantFrom<MeasureKind>("count", "ratio", "value");
  const pieces = fc.constantFrom(
    "\t",
    "\n",
    "\r",
    ",",
    ";",
    '"',
    "3/4/2026",
    "7",
    "1,200",
    "%",
    "=",
    "\u0000",
    "\uD800",
    "\uFEFF",
    "date",
    "é",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join("")),
  );

  it("never throws, and never both keeps and refuses a row", () => {
    fc.assert(
      fc.property(texts, kinds, (text, kind) => {
        const { rows, problems } = parse(text, kind);
        const kept = new Set(rows.map((row) => row.line));
        expect(problems.some((problem) => kept.has(problem.line))).toBe(false);
        expect(new Set(problems.map(({ line }) => line)).size).toBe(problems.length);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["quotes", '"'.repeat(900_000)],
    ["tabs", "\t".repeat(900_000)],
    ["digits", "1".repeat(900_000)],
    ["commas and digits", "1,1".repeat(300_000)],
    ["letters", "a ".repeat(450_000)],
    ["lines", "\n".repeat(900_000)],
    ["spaces", `3/4/2026,${" ".repeat(900_000)}x`],
  ])("%s by the million are done with soon", (_, text) => {
    const started = performance.now();
    parse(text, "value");
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
