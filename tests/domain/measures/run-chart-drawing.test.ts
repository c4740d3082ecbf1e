import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { analyseChart } from "~/domain/measures/analyse-chart";
import { placeCycleLabels } from "~/ui/chart-cycle-labels";
import { dateTicks, valueSpan, valueTicks } from "~/ui/chart-ticks";
import { RunChart, RunChartFigure, type RunChartProps } from "~/ui/run-chart";

const RUN_CHART = { chart: "run", rules: "anhoej", direction: "neither" } as const;
const LOW_AFTER_HIGH = [9, 7, 8, 10, 7, 9, 8, 7, 9, 10, 8, 7, 6, 5, 6, 4, 5, 3, 5, 4, 3, 4, 2, 4];

function monthOf(index: number): string {
  return new Date(Date.UTC(2024, 1 + index)).toISOString().slice(0, 10);
}

function chart(values: (number | null)[], more: Partial<RunChartProps> = {}): string {
  const points = values.map((value, index) => ({
    date: monthOf(index),
    value,
    note: index === 13 ? "<garden>" : null,
  }));
  const analysis = analyseChart({ ...RUN_CHART, values, dates: points.map(({ date }) => date) });
  return renderToStaticMarkup(
    createElement(RunChart, {
      title: "Calls for help",
      unit: "calls",
      points,
      analysis,
      idPrefix: "m1",
      ...more,
    }),
  );
}

const countOf = (markup: string, pattern: RegExp) => markup.match(pattern)?.length ?? 0;

describe("a drawn run chart", () => {
  it("names and describes itself by ids of its own", () => {
    const markup = chart(LOW_AFTER_HIGH, { cycles: [{ number: 1, startedOn: "2025-01-20" }], target: 3 });
    expect(markup).toContain('role="img" aria-labelledby="m1-wide-title m1-wide-description"');
    expect(markup).toContain('<title id="m1-wide-title">Run chart: Calls for help</title>');
    expect(markup).toContain(
      "24 numbers, from 1 February 2024 to 1 January 2026. Lowest 2 calls, highest 10 calls",
    );
    expect(markup).toContain("The median is 6.5 calls. The target is 3 calls. 12 numbers in a long run");
    expect(markup).toContain("Cycle 1 started on 20 January 2025.");
  });

  it("marks the long run by shape, and words it for those who don't see it", () => {
    const markup = chart(LOW_AFTER_HIGH);
    expect(countOf(markup, /<circle /g)).toBe(12);
    expect(countOf(markup, /<path d="M/g)).toBe(12 + 1);
    expect(markup).toContain("&lt;garden&gt;");
  });

  it("is dots without a line or a median below ten points", () => {
    const markup = chart([3, 5, 4, 6, 2, 5]);
    expect(countOf(markup, /<circle /g)).toBe(6);
    expect(markup).not.toMatch(/chart__line|chart__median|>median</);
  });

  it("leaves a gap where nothing was measured", () => {
    const markup = chart([1, 9, 2, 8, null, null, 3, 7, 4, 6, 1, 9]);
    const path = /chart__line" d="([^"]*)"/.exec(markup)?.[1] ?? "";
    expect(countOf(path, /M/g)).toBe(2);
    expect(countOf(markup, /<circle /g)).toBe(10);
  });

  it("stands alone as a file", () => {
    const markup = chart(LOW_AFTER_HIGH, { isStandalone: true });
    expect(markup).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]* width="672" height="\d+" font-family="Arial/,
    );
    expect(markup).toContain('fill="#fff"');
    expect(markup).toContain(">Calls for help</text>");
  });

  it("has both drawings and links to cycles beside, never inside, the picture", () => {
    const props = {
      title: "t",
      unit: "",
      points: [],
      analysis: analyseChart({ ...RUN_CHART, values: [] }),
      idPrefix: "m",
    };
    const cycles = [{ number: 1, startedOn: "2026-01-02", href: "/cycles/1" }];
    const markup = renderToStaticMarkup(createElement(RunChartFigure, { ...props, cycles }));
    expect(markup).toContain('</svg><figcaption class="chart-figure__cycles"><a href="/cycles/1"');
    expect(markup).toContain("chart--wide");
    expect(markup).toContain("chart--narrow");
    expect(markup).toContain("No numbers yet");
  });

  it("has no style attributes, no broken numbers and no text under 14.5 for any series", () => {
    const value = fc.option(
      fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double({ min: -1e12, max: 1e12, noNaN: true })),
      {
        nil: null,
      },
    );
    const cycles = fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 40 });
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 40 }),
        cycles,
        fc.constantFrom("%", "minutes"),
        (series, days, unit) => {
          const starts = days.map((day, index) => ({
            number: index + 1,
            startedOn: new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
          }));
          const markup = chart(series, {
            cycles: starts,
            unit,
            variant: "narrow",
            target: 5,
            direction: "up",
          });
          expect(markup).not.toMatch(/ style=|NaN|Infinity|undefined|null/);
          const sizes = [...markup.matchAll(/font-size="([\d.]+)"/g)].map((found) => Number(found[1]));
          expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14.5);
        },
      ),
    );
  });
});

describe("labels of cycles", () => {
  it("never overlap, never leave the chart, and name every cycle", () => {
    const places = fc.array(fc.double({ min: 30, max: 290, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(places, (xs) => {
        const cycles = xs.map((x, index) => ({ number: index + 1, x }));
        const labels = placeCycleLabels(cycles, { left: 20, right: 299, fontSize: 15, mostRows: 3 });
        for (const [index, label] of labels.entries()) {
          expect(label.left).toBeGreaterThanOrEqual(20);
          expect(label.left + label.width).toBeLessThanOrEqual(299.001);
          const sameRow = labels.slice(index + 1).filter(({ row }) => row === label.row);
          expect(sameRow.every((other) => other.left >= label.left + label.width)).toBe(true);
        }
        expect(labels.length > 0).toBe(xs.length > 0);
      }),
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
  });

  it("have whole ticks for whole numbers", () => {
    expect(valueTicks([0, 2], true, "", 5).map(({ label }) => label)).toEqual(["0", "1", "2"]);
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
