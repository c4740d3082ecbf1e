import { describe, expect, it } from "vitest";
import { parsePastedPoints } from "~/domain/measures/parse-pasted";
import { pointsToCsv } from "~/domain/measures/points-csv";

const MORE = ',"Left out of the lines, because",Lines,What happened';
const point = { date: "2026-04-03", value: 6.5, numerator: 7, denominator: 10 };

describe("points as a spreadsheet", () => {
  it("has a byte order mark, headings and CRLF lines", () => {
    expect(pointsToCsv({ kind: "value", unit: "minutes" }, [{ ...point, note: null }])).toBe(
      `\uFEFFDate,Value (minutes),Note${MORE}\r\n2026-04-03,6.5,,,,\r\n`,
    );
  });

  it("gives both numbers of a ratio and the percentage", () => {
    expect(pointsToCsv({ kind: "ratio", unit: "" }, [{ ...point, note: "quiet" }])).toBe(
      `\uFEFFDate,Numerator,Denominator,Percent,Note${MORE}\r\n2026-04-03,7,10,70,quiet,,,\r\n`,
    );
  });

  it("gives the gap before each event, and both numbers of a rate", () => {
    const event = { value: null, numerator: null, denominator: null, note: null };
    const events = [
      { ...event, date: "2026-04-03T08:00" },
      { ...event, date: "2026-04-04T20:00" },
    ];
    expect(pointsToCsv({ kind: "days-between", unit: "" }, events)).toBe(
      `\uFEFFDate and time,Days since the one before,Note${MORE}\r\n2026-04-03 08:00,,,,,\r\n2026-04-04 20:00,1.5,,,,\r\n`,
    );
    expect(pointsToCsv({ kind: "rate", unit: "" }, [{ ...point, denominator: 700, note: null }])).toContain(
      `Date,Events,Occupied bed days,Per 1000 bed days,Note${MORE}\r\n2026-04-03,7,700,10,,,,\r\n`,
    );
  });

  it.each(["=1+1", "+44", "-x", "@sum", "\tx", "\rx"])("keeps %j from acting as a formula", (note) => {
    expect(pointsToCsv({ kind: "value", unit: "" }, [{ ...point, note }])).toMatch(/,"?'[=+\-@\t\r]/);
  });

  it("leaves negative numbers as numbers and quotes what needs it", () => {
    const csv = pointsToCsv({ kind: "value", unit: "" }, [{ ...point, value: -3, note: 'a "b", c\nd' }]);
    expect(csv).toContain('2026-04-03,-3,"a ""b"", c\nd",,,\r\n');
  });

  it("says what was left out, where lines begin, and what happened, with the reasons", () => {
    const marks = {
      phases: [
        { kind: "start" as const, date: "2026-04-10", reason: "a new ward" },
        { kind: "baseline" as const, date: "2026-04-03", reason: "before the change" },
      ],
      events: [
        { date: "2026-03-30", words: "New lamps" },
        { date: "2026-04-09", words: "=Half term" },
        { date: "2026-04-10", words: "Moved" },
      ],
    };
    const points = [
      { ...point, note: null },
      { ...point, date: "2026-04-10", note: null, leftOut: "=we moved" },
    ];
    const [, first, second] = pointsToCsv({ kind: "value", unit: "" }, points, marks).split("\r\n");
    expect(first).toBe(
      "2026-04-03,6.5,,,Lines worked out up to here: before the change,2026-03-30: New lamps; 2026-04-09: =Half term",
    );
    expect(second).toBe("2026-04-10,6.5,,'=we moved,New lines from here: a new ward,2026-04-10: Moved");
    const blank = { ...point, value: null, date: "2026-04-17", note: null, isSuppressed: true as const };
    const outside = pointsToCsv({ kind: "value", unit: "" }, [...points, blank], marks);
    expect(outside).not.toMatch(/moved|Moved|lamps|before the change|a new ward/);
  });

  it("rounds a quotient, and never a small one to nought", () => {
    const third = { ...point, numerator: 1, denominator: 3, note: null };
    expect(pointsToCsv({ kind: "ratio", unit: "" }, [third])).toContain("2026-04-03,1,3,33.3333,");
    const tiny = { ...point, value: 0.00001, note: null };
    expect(pointsToCsv({ kind: "value", unit: "" }, [tiny])).toContain("2026-04-03,0.00001,");
  });

  it("is read again as the same points, with nothing added", () => {
    const marks = { events: [{ date: "2026-04-09", words: "New lamps" }] };
    const csv = pointsToCsv({ kind: "ratio", unit: "" }, [{ ...point, note: "quiet" }], marks);
    expect(parsePastedPoints(csv, "ratio", "2026-05-01")).toMatchObject({
      problems: [],
      rows: [{ date: "2026-04-03", numerator: 7, denominator: 10, note: "quiet" }],
    });
  });
});
