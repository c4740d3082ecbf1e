import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPaste } from "~/domain/measures/check-paste";
import { drawnSeries } from "~/domain/measures/drawn-series";
import { readFileText } from "~/domain/measures/file-text";
import { MEASURE_KINDS } from "~/domain/measures/measure-kinds";
import { parsePastedPoints, MOST_ROWS } from "~/domain/measures/parse-pasted";

const TODAY = "2026-06-15";
const kinds = MEASURE_KINDS.map(({ value }) => value);
const kind = fc.constantFrom(...kinds);

const likelyCell = fc.constantFrom(
  ...[
    "3/4/2026",
    "2026-04-03",
    "Apr-26",
    "wk 12/2026",
    "2026-W53",
    "46115",
    "46115.5",
    "4/13/2026",
    "3/4/2026 14:30",
  ],
  ...[
    "7",
    "1,200",
    "12,5",
    "45%",
    "-3",
    "+4",
    "1e9",
    "999999999999999",
    "n/a",
    "#N/A",
    "#REF!",
    "=A1",
    "@x",
    "-",
  ],
  ...[
    "Date",
    "Count",
    "Numerator",
    "Out of",
    "Note",
    "rain, at last",
    'it\'s "quiet"',
    "café",
    "\u0000",
    "\uD800",
  ],
  ...["\uFEFF", "\u202E", "🙂", "943 476 5919", "x".repeat(600), "9".repeat(400), " ".repeat(300), ""],
);
const cell = fc.oneof({ weight: 4, arbitrary: likelyCell }, fc.string({ unit: "binary", maxLength: 12 }));
const between = fc.constantFrom(",", ",", ";", "\t", ";;", ", ", " ", '"', '","');
const end = fc.constantFrom("\n", "\r\n", "\r", "\n\n", '"\n', "");
const wildRow = fc
  .tuple(fc.array(fc.tuple(cell, between), { maxLength: 5 }), end)
  .map(([cells, ending]) => cells.flat().join("") + ending);
const day = fc.integer({ min: 0, max: 9000 }).map((days) => new Date(Date.UTC(2000, 0, 1 + days)));
const plainRow = fc
  .tuple(day, fc.constantFrom(",", ";", "\t"), fc.nat(90), fc.nat(90), cell)
  .map(
    ([date, by, one, other, more]) =>
      [date.toISOString().slice(0, 16), one, one + other, more].join(by) + "\n",
  );
const rows = fc.oneof(
  fc.array(wildRow, { maxLength: 12 }),
  fc.array(fc.oneof(plainRow, plainRow, wildRow), { maxLength: 12 }),
);
const text = fc
  .tuple(fc.constantFrom("", "\uFEFF", "sep=;\n", "sep=\t\r", '"'), rows)
  .map(([start, lines]) => start + lines.join(""));
const bytes = fc.oneof(
  text.map((words) => new Uint8Array(Buffer.from(words, "utf8"))),
  text.map((words) => new Uint8Array([0xff, 0xfe, ...Buffer.from(words, "utf16le")])),
  text.map((words) => new Uint8Array(Buffer.from(words, "latin1"))),
  fc.uint8Array({ maxLength: 300 }),
);
const chosen = fc.array(fc.constantFrom("", "date", "value", "numerator", "note", "soon"), { maxLength: 5 });

describe("10,000 files of anything", () => {
  it("are read, or refused row by row, and never break the reader", { timeout: 120_000 }, () => {
    let kept = 0;
    fc.assert(
      fc.property(bytes, kind, chosen, fc.boolean(), (file, kind, columns, leavesOut) => {
        const read = readFileText(file);
        if ("problem" in read) return;
        const { columnsFor } = parsePastedPoints(read.text, kind, TODAY);
        for (const mark of ["", columnsFor]) {
          const sent = { pasted: read.text, columns, columnsFor: mark, leavesOut };
          const { rows, problems, leftOut } = checkPaste(sent, kind, TODAY, []);
          const lines = [...problems, ...leftOut].map(({ line }) => line);
          expect(new Set(lines).size).toBe(lines.length);
          expect(rows.length + lines.length).toBeGreaterThan(0);
          expect(lines.every((line) => line >= 0 && line <= read.text.length + 1)).toBe(true);
          for (const { date } of rows) expect(date).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/);
          if (problems.length === 0) expect(new Set(rows.map(({ date }) => date)).size).toBe(rows.length);
          kept += rows.length;
        }
      }),
      { numRuns: 10_000 },
    );
    expect(kept).toBeGreaterThan(1000);
  });
});

describe("four times the text", () => {
  const shapes: [string, (size: number) => string][] = [
    ["good rows", (size) => "3/4/2026,7,rain\n".repeat(size / 16)],
    ["bad rows", (size) => "soon,many,\n".repeat(size / 11)],
    ["quotation marks", (size) => '"'.repeat(size)],
    ["one that isn't closed", (size) => `"${"3/4/2026,7\n".repeat(size / 11)}`],
    ["quoted marks in pairs", (size) => `3/4/2026,7,"${'""'.repeat(size / 2)}"`],
    ["cells in one row", (size) => "1,".repeat(size / 2)],
    ["tabs", (size) => "\t".repeat(size)],
    ["ends of lines", (size) => "\r\n".repeat(size / 2)],
    ["digits", (size) => "1".repeat(size)],
    ["thousands without an end", (size) => `3/4/2026;1${",000".repeat(size / 4)}x`],
    ["digits and blanks", (size) => "1 ".repeat(size / 2)],
    ["blanks in a date", (size) => `3${" ".repeat(size)}/4/2026,7`],
    ["letters", (size) => `${"a".repeat(size)}2026,7`],
    ["times", (size) => `3/4/2026 ${"1:00 ".repeat(size / 5)},7`],
    ["percentages", (size) => `3/4/2026,${"7%".repeat(size / 2)}`],
    ["signs", (size) => "=".repeat(size)],
    ["halves of pairs", (size) => "\uD800".repeat(size)],
    ["controls", (size) => "\u0000\u0001".repeat(size / 2)],
  ];
  const size = 100_000;
  const longest = 150;

  it.each(shapes)("takes at most twice as long as that: %s", (_, make) => {
    const [small, large] = [make(size), make(4 * size)];
    for (const kind of kinds) {
      const times: string[] = [];
      const isInTime = Array.from({ length: 6 }).some(() => {
        const [once, four] = [small, large].map((words) =>
          timeOf(() => parsePastedPoints(words, kind, TODAY)),
        );
        times.push(`${once} ms, then ${four} ms`);
        return (four ?? 0) < Math.max(8 * (once ?? 0), longest);
      });
      expect(isInTime, times.join("\n")).toBe(true);
    }
  });

  function timeOf(run: () => unknown): number {
    const started = performance.now();
    run();
    return performance.now() - started;
  }
});

describe("an import in another order", () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 60 });
  const numbers = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 60, maxLength: 60 });

  it("draws the same chart", () => {
    fc.assert(
      fc.property(days, numbers, fc.infiniteStream(fc.nat()), (those, values, order) => {
        const rows = those.map(
          (day, i) => `${new Date(Date.UTC(2014, 0, 1 + day)).toISOString().slice(0, 10)},${values[i]}`,
        );
        const shuffled = rows
          .map((row) => ({ row, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
        expect(drawn(shuffled)).toEqual(drawn(rows));
      }),
    );
  });

  const measure = {
    kind: "count",
    unit: "",
    direction: "down",
    target: null,
    chart: "",
    rules: "",
    screens: true,
  } as const;

  function drawn(rows: readonly string[]) {
    const { rows: points, problems } = checkPaste({ pasted: rows.join("\n") }, "count", TODAY, []);
    expect(problems).toEqual([]);
    const inOrder = points
      .map((point) => ({ ...point, note: point.note ?? "" }))
      .sort((a, b) => (a.date < b.date ? -1 : 1));
    const withoutLines = inOrder.map(({ line: _, ...point }) => point);
    return drawnSeries(measure, withoutLines);
  }
});

it("reads as many rows as it says, and no more", () => {
  const day = (i: number) => new Date(Date.UTC(1995, 0, 1 + i)).toISOString().slice(0, 10);
  const rows = (count: number) => Array.from({ length: count }, (_, i) => `${day(i)},${i}`).join("\n");
  expect(checkPaste({ pasted: rows(MOST_ROWS) }, "count", TODAY, []).rows).toHaveLength(10_000);
  expect(checkPaste({ pasted: rows(MOST_ROWS + 1), leavesOut: true }, "count", TODAY, [])).toMatchObject({
    rows: [],
    problems: [{ line: 0 }],
  });
});
