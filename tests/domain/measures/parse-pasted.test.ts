import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MeasureKind } from "~/domain/measures/measure-kinds";
import { LONGEST_PASTE, MOST_ROWS, parsePastedPoints } from "~/domain/measures/parse-pasted";
import { numberColumns, type Column } from "~/domain/measures/pasted-columns";
import { pointsToCsv } from "~/domain/measures/points-csv";

const TODAY = "2026-06-15";
const parse = (text: string, kind: MeasureKind = "count") => parsePastedPoints(text, kind, TODAY);
const messages = (text: string, kind?: MeasureKind) =>
  parse(text, kind).problems.map(({ message }) => message);

const numberColumnsOf = (kind: MeasureKind, column: Column) => numberColumns(kind).includes(column);

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

  it("takes a dot for a decimal sign where commas part the cells", () => {
    expect(parse("3/4/2026,1.000", "value").rows).toEqual([point(1, "2026-04-03", 1)]);
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
      "Row 3, column A: “32/01/2026” isn't a date. Write it like 3/10/2026. Column B: “lots” isn't a number we can read. Type a whole number, like 12.",
    ]);
  });

  it.each<[string, MeasureKind, string]>([
    [
      "3/4/2026",
      "count",
      "Row 1: we need a date and a number with a comma or a tab between them, like 3/4/2026, 12.",
    ],
    ["3/4/2026,7", "ratio", "Row 1: we need a date, how many, and out of how many, like 3/4/2026, 7, 10."],
    [",7", "count", "Row 1, column A: the date is missing. Add it."],
    ["3/4/2026,1,200", "count", "Row 1: “1,200” could be one number or two. Type numbers without commas."],
    ["3/4/2026,2.5", "count", "Row 1, column B: “2.5” can't be a count. Type a whole number, like 12."],
    [
      "Date;Count\n3/4/2026;1.000",
      "count",
      "Row 2, column B: “1.000” could be thousands or a part of one. Type it without the dot.",
    ],
    [
      "Date;Minutes\n3/4/2026;1.000\n4/4/2026;0.125\n5/4/2026;12.5",
      "value",
      "Row 2, column B: “1.000” could be thousands, or not. If it is, write it without the dot. If it isn't, write one or two figures after the dot, like 1.5.",
    ],
    [
      "Date,Target,Alarms\n3/4/2026,8,5",
      "count",
      "Row 2: there are more columns than we know, so we can't tell which holds your numbers. Say below what each column is, then check again.",
    ],
    [
      "Date,Alarms\n3/4/2026,8,5",
      "count",
      "Row 2: “8,5” could be one number or two. Type numbers without commas.",
    ],
    ["3/4/2026,-2", "count", "Row 1, column B: “-2” can't be a count. Type a whole number, like 12."],
    ["3/4/2026,7,", "ratio", "Row 1, column B: give both numbers, or leave both empty."],
    [
      "3/4/2026,12,10",
      "ratio",
      "Row 1, column B: 12 out of 10 is more than all of them. Check both numbers.",
    ],
    ["3/4/2026,5,0", "ratio", "Row 1, column B: “Out of” can't be 0."],
    [
      `3/4/2026,1,${"x".repeat(501)}`,
      "count",
      "Row 1, column C: the note is too long. Keep it to 500 characters.",
    ],
    [
      "3/4/2026,9999999999999",
      "value",
      "Row 1, column B: “9999999999999” is larger than we can draw. Check it.",
    ],
    ["", "count", "There's nothing here yet. Paste at least one row, like 3/4/2026, 12."],
    [
      "x".repeat(LONGEST_PASTE + 1),
      "count",
      "This is too much for one go. Send only the dates, the numbers and short notes.",
    ],
  ])("%.30s", (text, kind, message) => {
    expect(messages(text, kind)).toEqual([message]);
  });

  it("is more than 10,000 rows, of which none is read", () => {
    expect(parse("3/4/2026,5\n".repeat(MOST_ROWS))).toMatchObject({ problems: [] });
    const { rows, problems } = parse("3/4/2026,5\n".repeat(100_000));
    expect(rows).toEqual([]);
    expect(problems).toEqual([
      {
        line: 0,
        column: "row",
        message: "There are 100,000 rows, and up to 10,000 fit in one go. Send them part by part.",
      },
    ]);
  });

  it.each<[string, MeasureKind, string]>([
    ["3/4/2026,=SUM(B2:B9)", "count", "Row 1, column B: “=SUM(B2:B9)” is a formula."],
    ["=TODAY(),5", "count", "Row 1, column A: “=TODAY()” is a formula."],
    ["3/4/2026\t+B2", "value", "Row 1, column B: “+B2” is a formula."],
    ["3/4/2026,-sum(b2)", "value", "Row 1, column B: “-sum(b2)” is a formula."],
    ["3/4/2026,@now", "value", "Row 1, column B: “@now” is a formula."],
    ["3/4/2026,#DIV/0!", "value", "Row 1, column B: “#DIV/0!” is an error of the spreadsheet's."],
    ["3/4/2026,70%,", "ratio", "Row 1, column B: “70%” is a percentage. A share needs two columns"],
    ["Month,Count", "count", "There's a heading and no row below it."],
    ["3/4/2026,5\n4/13/2026,6", "count", "“4/13/2026” in row 2 has the month first"],
  ])("%s says what to do", (text, kind, message) => {
    expect(messages(text, kind)).toEqual([expect.stringContaining(message)]);
  });
});

describe("what a spreadsheet makes of rows", () => {
  it("has its columns found by what they hold, when the headings don't say", () => {
    const { rows, columns } = parse("Ward no\tMonth\tRestraints\tNotes\n7\tApr-26\t12\tsnow\n7\tMay-26\t9\t");
    expect(rows).toEqual([point(2, "2026-04-01", 12, "snow"), point(3, "2026-05-01", 9)]);
    expect(columns.map(({ meaning, heading }) => [heading, meaning])).toEqual([
      ["Ward no", ""],
      ["Month", "date"],
      ["Restraints", "value"],
      ["Notes", "note"],
    ]);
  });

  it("has its columns as they were chosen, for that heading alone", () => {
    const text = "Month\tHeld\tSecluded\nApr-26\t12\t3\nMay-26\t9\t4";
    const { columnsFor } = parse(text);
    const chosen = (columns: string[], of = text) =>
      parsePastedPoints(of, "count", TODAY, { columns, columnsFor });
    expect(chosen(["date", "", "value"]).rows.map(({ value }) => value)).toEqual([3, 4]);
    expect(chosen(["", "", "value"]).problems).toMatchObject([{ line: 0 }]);
    expect(chosen(["date", "value", "value"]).problems).toMatchObject([{ line: 0 }]);
    expect(chosen(["date", "numerator", "value"]).columns.map(({ meaning }) => meaning)).toEqual([
      ...["date", "", "value"],
    ]);
    const other = text.replace("Held", "Injured");
    expect(chosen(["date", "", "value"], other).rows.map(({ value }) => value)).toEqual([12, 9]);
  });

  it("may count its days, in the whole column or not at all", () => {
    expect(parse("Day,Count\n46115,5\n46116,6")).toMatchObject({
      rows: [{ date: "2026-04-03" }, { date: "2026-04-04" }],
      excelDays: { cell: "46115", date: "2026-04-03" },
    });
    const mixed = parse("46115,5\n4/4/2026,6");
    expect(mixed).toMatchObject({ rows: [{ date: "2026-04-04" }], excelDays: null });
    expect(mixed.problems).toMatchObject([{ line: 1, column: "date" }]);
    expect(parse("46115.6041666667,", "days-between").rows).toMatchObject([{ date: "2026-04-03T14:30" }]);
  });

  it("may say what parts the cells, and hold tabs in its notes", () => {
    expect(parse("sep=;\r\nDate;Count\r\n3/4/2026;1,200").rows).toEqual([point(3, "2026-04-03", 1200)]);
    expect(parse('3/4/2026,5,"rain\tand snow"\n4/4/2026,6,\n5/4/2026,7,').rows).toHaveLength(3);
  });

  it.each(["count", "ratio", "rate", "value", "days-between", "bed-days-between"] as const)(
    "is read back from our own download: %s",
    (kind) => {
      const numbers = {
        value: numberColumnsOf(kind, "value") ? 7 : null,
        numerator: numberColumnsOf(kind, "numerator") ? 7 : null,
        denominator: numberColumnsOf(kind, "denominator") ? 10 : null,
      };
      const date = kind === "days-between" ? "2026-04-03T14:30" : "2026-04-03";
      const points = [{ date, ...numbers, note: "snow" }];
      const { rows, problems } = parse(pointsToCsv({ kind, unit: "" }, points), kind);
      expect(problems).toEqual([]);
      expect(rows.map(({ line: _, ...row }) => row)).toEqual(points);
    },
  );
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
