import { describe, expect, it } from "vitest";
import { pointsToCsv } from "~/domain/measures/points-csv";

const point = { date: "2026-04-03", value: 6.5, numerator: 7, denominator: 10 };

describe("points as a spreadsheet", () => {
  it("has a byte order mark, headings and CRLF lines", () => {
    expect(pointsToCsv({ kind: "value", unit: "minutes" }, [{ ...point, note: null }])).toBe(
      "\uFEFFDate,Value (minutes),Note\r\n2026-04-03,6.5,\r\n",
    );
  });

  it("gives both numbers of a ratio and the percentage", () => {
    expect(pointsToCsv({ kind: "ratio", unit: "" }, [{ ...point, note: "quiet" }])).toBe(
      "\uFEFFDate,Numerator,Denominator,Percent,Note\r\n2026-04-03,7,10,70,quiet\r\n",
    );
  });

  it.each(["=1+1", "+44", "-x", "@sum", "\tx", "\rx"])("keeps %j from acting as a formula", (note) => {
    expect(pointsToCsv({ kind: "value", unit: "" }, [{ ...point, note }])).toMatch(/,"?'[=+\-@\t\r]/);
  });

  it("leaves negative numbers as numbers and quotes what needs it", () => {
    const csv = pointsToCsv({ kind: "value", unit: "" }, [{ ...point, value: -3, note: 'a "b", c\nd' }]);
    expect(csv).toContain('2026-04-03,-3,"a ""b"", c\nd"\r\n');
  });
});
