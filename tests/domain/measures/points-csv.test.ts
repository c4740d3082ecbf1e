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

  it("gives the gap before each event, and both numbers of a rate", () => {
    const event = { value: null, numerator: null, denominator: null, note: null };
    const events = [
      { ...event, date: "2026-04-03T08:00" },
      { ...event, date: "2026-04-04T20:00" },
    ];
    expect(pointsToCsv({ kind: "days-between", unit: "" }, events)).toBe(
      "\uFEFFDate and time,Days since the one before,Note\r\n2026-04-03 08:00,,\r\n2026-04-04 20:00,1.5,\r\n",
    );
    expect(pointsToCsv({ kind: "rate", unit: "" }, [{ ...point, denominator: 700, note: null }])).toContain(
      "Date,Events,Occupied bed days,Per 1000 bed days,Note\r\n2026-04-03,7,700,10,\r\n",
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
