import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMeasured } from "~/ui/chart-facts";
import { layoutChart, type ChartFrame } from "~/ui/chart-layout";
import { letterMarks, placeMarkLabels } from "~/ui/chart-mark-labels";
import { sideLabels, spreadApart } from "~/ui/chart-side-labels";
import { dateTicks, valueSpan, valueTicks } from "~/ui/chart-ticks";
import { textWidth } from "~/ui/chart-words";
import { randomChart } from "../../support/random-analysis";

describe("labels of marks", () => {
  it("never overlap, never leave the chart, and name every mark", () => {
    fc.assert(
      fc.property(
        randomChart,
        fc.constantFrom<ChartFrame>({ variant: "wide" }, { variant: "narrow" }),
        (facts, frame) => {
          const { markLabels, marks, width } = layoutChart(facts, frame);
          for (const [index, label] of markLabels.entries()) {
            expect(label.left).toBeGreaterThanOrEqual(0);
            expect(label.left + label.width).toBeLessThanOrEqual(width + 0.001);
            const sameRow = markLabels.slice(index + 1).filter(({ row }) => row === label.row);
            expect(sameRow.every((other) => other.left >= label.left + label.width)).toBe(true);
          }
          expect(markLabels.length > 0).toBe(marks.length > 0);
        },
      ),
    );
  });

  it("say the words where there is room, then letters, then what neighbours have in common", () => {
    const cycles = Array.from({ length: 12 }, (_, i) => ({
      kind: "cycle" as const,
      date: "2026-01-01",
      words: `Cycle ${i + 1}`,
    }));
    const room = { left: 20, right: 299, fontSize: 15, mostRows: 3 };
    const texts = (marks: readonly Parameters<typeof letterMarks>[0][number][], step: number) =>
      placeMarkLabels(
        letterMarks(marks).map((mark, i) => ({ mark, x: 30 + i * step })),
        room,
      ).map(({ text }) => text);
    const note = { kind: "note" as const, date: "2026-01-02", words: "Garden" };
    expect(texts([...cycles.slice(0, 2), note], 80)).toEqual(["Cycle 1", "Cycle 2", "A. Garden"]);
    expect(texts([...cycles.slice(0, 2), { ...note, words: "x".repeat(40) }], 80)).toEqual([
      "Cycle 1",
      "Cycle 2",
      "A",
    ]);
    expect(texts(cycles, 20)[11]).toBe("12");
    expect(texts(cycles, 1)).toEqual(["Cycles 1 to 12"]);
  });
});

describe("labels beside the lines", () => {
  it("keep their order and their room, whatever the lines", () => {
    const wanted = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 5 });
    fc.assert(
      fc.property(wanted, (ys) => {
        const placed = spreadApart(ys, 33, [0, 200]);
        const inOrder = ys.map((y, i) => ({ y, at: placed[i] ?? NaN })).sort((a, b) => a.y - b.y);
        for (const [index, { at }] of inOrder.entries()) {
          expect(at).toBeGreaterThanOrEqual(16.499);
          expect(at).toBeLessThanOrEqual(183.501);
          if (index > 0) expect(at - (inOrder[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(32.999);
        }
      }),
    );
    expect(spreadApart([100], 30, [0, 200])).toEqual([100]);
  });

  it("fit into the margin that is left for them", () => {
    fc.assert(
      fc.property(randomChart, (facts) => {
        const layout = layoutChart(facts, { variant: "wide" });
        for (const { name, value } of sideLabels(facts, layout.reference, layout.frame))
          for (const text of [name, value])
            expect(layout.right + 8 + textWidth(text, layout.fontSize)).toBeLessThanOrEqual(layout.width);
      }),
    );
  });
});

describe("what a chart draws", () => {
  it("stays inside the plot: points, lines, target", () => {
    fc.assert(
      fc.property(
        randomChart,
        fc.constantFrom<ChartFrame>({ variant: "wide" }, { variant: "narrow" }),
        (facts, frame) => {
          const layout = layoutChart(facts, frame);
          const { left, right, top, bottom, yAt } = layout;
          layout.places.forEach((x) => {
            expect(x).toBeGreaterThanOrEqual(left);
            expect(x).toBeLessThanOrEqual(right);
          });
          const values = [
            ...layout.points.filter(isMeasured).map(({ value }) => value),
            ...layout.reference.values,
            ...(facts.target === null || facts.target === undefined ? [] : [facts.target]),
          ];
          for (const value of values) {
            expect(yAt(value)).toBeGreaterThanOrEqual(top - 0.01);
            expect(yAt(value)).toBeLessThanOrEqual(bottom + 0.01);
          }
        },
      ),
    );
  });

  it("has dates that don't run into each other", () => {
    fc.assert(
      fc.property(
        randomChart,
        fc.constantFrom<ChartFrame>({ variant: "wide" }, { variant: "narrow" }),
        (facts, frame) => {
          const { dateTicks: ticks, fontSize, width } = layoutChart(facts, frame);
          const boxes = ticks.map(({ label, labelX }) => {
            const half = textWidth(label, fontSize) / 2;
            return [labelX - half, labelX + half] as const;
          });
          for (const [index, [from, to]] of boxes.entries()) {
            expect(from).toBeGreaterThan(boxes[index - 1]?.[1] ?? 0);
            expect(to).toBeLessThan(width);
          }
        },
      ),
    );
  });
});

describe("axes", () => {
  it("start at zero unless that would flatten the line, and keep per cent within 100", () => {
    expect(valueSpan([2, 10], "", 5)).toEqual([0, 12]);
    expect(valueSpan([90, 98], "%", 5)[0]).toBeGreaterThan(50);
    expect(valueSpan([60, 100], "%", 5)).toEqual([0, 100]);
    expect(valueSpan([0, 0], "", 5)).toEqual([0, 1]);
    expect(valueSpan([5, 5], "", 5)[0]).toBe(0);
    expect(valueSpan([95, 98], "", 5, true)[0]).toBe(0);
  });

  it("have whole ticks for whole numbers", () => {
    expect(valueTicks([0, 2], true, "", 5).map(({ label }) => label)).toEqual(["0", "1", "2"]);
  });

  it("write large and tiny numbers so that they can be read", () => {
    const labels = (span: [number, number]) => valueTicks(span, false, "", 3).map(({ label }) => label);
    expect(labels([0, 2_000_000])).toEqual(["0", "500,000", "1 million", "1.5 million", "2 million"]);
    expect(labels([0, 0.004])).toEqual(["0", "0.001", "0.002", "0.003", "0.004"]);
  });

  it("name few dates, with the year where it changes", () => {
    const ticks = dateTicks([Date.UTC(2024, 1, 1), Date.UTC(2026, 0, 1)], 5);
    expect(ticks.map(({ label, year }) => `${label} ${year ?? ""}`.trim())).toEqual([
      "Jul 2024",
      "Jan 2025",
      "Jul",
      "Jan 2026",
    ]);
  });

  it("never have more dates than fit", () => {
    const day = fc.integer({ min: 0, max: 13_000 });
    fc.assert(
      fc.property(day, day, fc.integer({ min: 3, max: 9 }), (a, b, most) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)].map((days) => Date.UTC(1990, 0, 1 + days));
        const ticks = dateTicks([from ?? 0, to ?? 0], most);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        expect(ticks.length).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
