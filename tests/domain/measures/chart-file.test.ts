import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseChart } from "~/domain/measures/analyse-chart";
import type { ChartMark } from "~/domain/measures/chart-marks";
import { chartFile } from "~/ui/chart-file";
import { shortenTo, textWidth } from "~/ui/chart-words";

const dayOf = (i: number) => new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10);

/** A chart of so many points, each with a note as long as a note may be. */
function fileWithNotes(count: number, words: (i: number) => string): string {
  const dates = Array.from({ length: count }, (_, i) => dayOf(i));
  const values = dates.map((_, i) => 30 + ((i * 7919) % 23));
  const analysis = analyseChart({ chart: "run", rules: "anhoej", direction: "neither", values, dates });
  const marks = dates.map((date, i): ChartMark => ({ kind: "note", date, words: words(i) }));
  const points = dates.map((date, i) => ({ date, value: values[i] ?? null }));
  return chartFile({ title: "Calls", unit: "calls", points, analysis, marks });
}

describe("the notes in a chart's file", () => {
  it("are all listed when they are few", () => {
    const drawing = fileWithNotes(30, (i) => `Note ${i} ${"and words ".repeat(10)}`);
    expect(drawing.match(/: Note \d+ /g)?.length).toBeGreaterThanOrEqual(30);
    expect(drawing).not.toContain("on the page of this chart");
  });

  it("leave room for the chart when they are many", () => {
    for (const note of ["words and ".repeat(50), "w".repeat(500)]) {
      const drawing = fileWithNotes(4_000, () => note);
      const listed = drawing.match(/>[A-Z]+\. \d+ \w+ \d{4}:/g) ?? [];
      expect(listed).toHaveLength(30);
      expect(drawing).toContain(">3970 more are on the page of this chart.<");
      expect(Number(/ height="(\d+)"/.exec(drawing)?.[1])).toBeLessThan(2_600);
    }
  });
});

describe("a text that is cut short", () => {
  const text = fc.string({ unit: fc.constantFrom("w", "i", " ", "%", "é", "😀"), maxLength: 40 });

  it("fits, keeps as much as fits, and says that something is missing", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 300 }), (whole, width) => {
        const short = shortenTo(whole, width, 14);
        if (textWidth(whole, 14) <= width) {
          expect(short).toBe(whole);
          return;
        }
        const characters = [...whole];
        const kept = characters.findLastIndex(
          (_, i) => textWidth(`${characters.slice(0, i).join("")}…`, 14) <= width,
        );
        expect(short).toBe(`${characters.slice(0, kept).join("").trimEnd()}…`);
      }),
    );
  });

  it("is read no further than there is room", () => {
    expect(shortenTo("i".repeat(200_000), 100, 14)).toBe(`${"i".repeat(12)}…`);
  });
});
