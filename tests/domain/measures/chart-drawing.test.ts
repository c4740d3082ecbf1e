import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ChartAnalysis } from "~/domain/measures/chart-analysis";
import { analyseChart } from "~/domain/measures/analyse-chart";
import { shownAnalysis } from "~/domain/measures/shown-analysis";
import { Chart } from "~/ui/chart-drawing";
import type { ChartFacts } from "~/ui/chart-facts";
import { ChartFigure } from "~/ui/chart-figure";
import { chartFile } from "~/ui/chart-file";
import { layoutChart, type ChartFrame } from "~/ui/chart-layout";
import { pointDetails, readPoints } from "~/ui/chart-track";
import { randomChart } from "../../support/random-analysis";

const RUN = { chart: "run", rules: "anhoej", direction: "neither" } as const;
const LOW_AFTER_HIGH = [9, 7, 8, 10, 7, 9, 8, 7, 9, 10, 8, 7, 6, 5, 6, 4, 5, 3, 5, 4, 3, 4, 2, 4];

function monthOf(index: number): string {
  return new Date(Date.UTC(2024, 1 + index)).toISOString().slice(0, 10);
}

function factsOf(values: (number | null)[], more: Partial<ChartFacts> = {}): ChartFacts {
  const points = values.map((value, index) => ({
    date: monthOf(index),
    value,
    note: index === 13 ? "<garden>" : null,
  }));
  const analysis = analyseChart({ ...RUN, values, dates: points.map(({ date }) => date) });
  return { title: "Calls for help", unit: "calls", points, analysis, ...more };
}

function draw(facts: ChartFacts, frame: Partial<ChartFrame> = {}): string {
  return renderToStaticMarkup(
    createElement(Chart, { layout: layoutChart(facts, { variant: "wide", ...frame }), idPrefix: "m1" }),
  );
}

const detailsOf = (facts: ChartFacts) => pointDetails(facts, readPoints(facts));
const chart = (values: (number | null)[], more: Partial<ChartFacts> = {}) => draw(factsOf(values, more));

/** The shapes of one look: each begins with M and ends with z. */
function shapesOf(markup: string, look: string): string[] {
  const path = new RegExp(`chart__point--${look}"[^>]*><path d="([^"]*)"`).exec(markup)?.[1] ?? "";
  return path.match(/M[^z]*z/g) ?? [];
}

/** The path of one kind of line, settled ones only. */
const pathOf = (markup: string, name: string) =>
  new RegExp(`chart__${name}" d="([^"]*)"`).exec(markup)?.[1] ?? "";

/** With limits, as an XmR chart has them. */
function withLimits(
  facts: ChartFacts,
  [lower, upper]: [number, number],
  more: Partial<ChartAnalysis> = {},
): ChartFacts {
  const { analysis } = facts;
  const points = analysis.points.map((point) => ({ ...point, lower, upper, centre: (lower + upper) / 2 }));
  return { ...facts, analysis: { ...analysis, chart: "xmr", rules: "making-data-count", points, ...more } };
}

describe("a drawn chart", () => {
  it("names and describes itself by ids of its own", () => {
    const marks = [{ kind: "cycle" as const, date: "2025-01-20", words: "Cycle 1" }];
    const markup = chart(LOW_AFTER_HIGH, { marks, target: 3, direction: "down" });
    expect(markup).toContain('role="img" aria-labelledby="m1-wide-title m1-wide-description"');
    expect(markup).toContain('<title id="m1-wide-title">Run chart: Calls for help</title>');
    expect(markup).toContain(
      "24 numbers, from 1 February 2024 to 1 January 2026. Lowest 2 calls, highest 10 calls",
    );
    expect(markup).toContain(
      "The median is 6.5 calls. The target is 3 calls. 12 numbers stand out the way we hope, drawn as diamonds.",
    );
    expect(markup).toContain("20 January 2025: Cycle 1.");
  });

  it.each([
    ["down", "hoped", "changed, the way we hope"],
    ["up", "unhoped", "changed, not the way we hope"],
    ["neither", "notable", "changed"],
  ] as const)("marks the long run by shape, with its words: hoping for %s", (direction, look, words) => {
    const markup = chart(LOW_AFTER_HIGH, { direction });
    expect(shapesOf(markup, "usual")).toHaveLength(12);
    expect(shapesOf(markup, look)).toHaveLength(12);
    expect(markup).toContain(`>${words}</text>`);
    expect(markup).not.toMatch(/concern|good|bad|fail/i);
  });

  it("is dots without any line below ten points", () => {
    const few = withLimits(factsOf([3, 5, 4, 6, 2, 5]), [1, 9], { variation: "concern-high" });
    const markup = draw(few, { isStandalone: true });
    expect(shapesOf(markup, "undecided")).toHaveLength(6);
    expect(markup).toContain(">too few numbers to say yet</text>");
    expect(markup).not.toMatch(
      /chart__line" d="M|chart__centre|chart__limit|chart__band" d="M|>average<|lately/,
    );
  });

  it("leaves a gap where nothing was measured, and draws a point alone between gaps", () => {
    const markup = chart([1, 9, 2, 8, null, 5, null, 3, 7, 4, 6, 1, 9]);
    const path = /chart__line" d="([^"]*)"/.exec(markup)?.[1] ?? "";
    expect(path.match(/M[^M]*/g)).toHaveLength(3);
    expect(path).toMatch(/M[\d.]+ [\d.]+h0M/);
    expect(shapesOf(markup, "usual")).toHaveLength(11);
  });

  it("never draws a suppressed count at a value", () => {
    const facts = factsOf([7, 9, 8, null, 8, 7, 9, 8, 6, 8, 7, 9]);
    const points = facts.points.map((point) => ({ ...point, isSuppressed: point.value === null }));
    const markup = draw({ ...facts, points });
    expect(markup).toContain(">1 to 4</text>");
    expect(markup).toContain("One number is too small to show.");
    expect(markup).not.toMatch(/chart__line|chart__centre|median/);
    expect(markup).not.toContain("has no value");
    expect(detailsOf({ ...facts, points })[3]).toBe("1 May 2024: 1 to 4");
  });

  it("stops its lines where new ones start, and steps them where limits vary", () => {
    const facts = withLimits(factsOf(LOW_AFTER_HIGH), [1, 12]);
    const [first] = facts.analysis.phases;
    const halves = {
      ...facts.analysis,
      points: facts.analysis.points.map((p, i) => ({ ...p, phase: i < 12 ? 0 : 1 })),
    };
    if (!first) throw new Error("no phase");
    const phases = [
      { ...first, end: 12 },
      { ...first, start: 12 },
    ];
    const centre = (markup: string) => /chart__centre" d="([^"]*)"/.exec(markup)?.[1] ?? "";
    expect(centre(draw(facts)).match(/M/g)).toHaveLength(1);
    expect(centre(draw({ ...facts, analysis: { ...halves, phases } })).match(/M/g)).toHaveLength(2);
    const varying = facts.analysis.points.map((point, index) => ({ ...point, upper: 12 + (index % 3) }));
    const markup = draw({ ...facts, analysis: { ...facts.analysis, points: varying } });
    expect(/chart__limit" d="([^"]*)"/.exec(markup)?.[1]).toMatch(/V/);
    expect(
      draw({ ...facts, analysis: { ...facts.analysis, points: varying } }, { variant: "narrow" }),
    ).toContain("newest limits 1 to 14");
  });

  it("says nothing yet of points after new lines until there are ten, and that the lines will move", () => {
    const values = [...LOW_AFTER_HIGH, 20, 21, 19, 22, 30];
    const dates = values.map((_, index) => monthOf(index));
    const input = { values, dates, parts: [24], direction: "down" } as const;
    const analysis = shownAnalysis(analyseChart({ chart: "xmr", rules: "making-data-count", ...input }));
    const facts = { ...factsOf(values), analysis, direction: "down" as const };
    const markup = chartFile(facts);
    expect(shapesOf(markup, "undecided")).toHaveLength(5);
    expect(markup).toContain(">too few numbers to say yet</text>");
    expect(markup).toContain(">Not enough data yet: 5 of 10 numbers since the new lines.</text>");
    expect(/<desc[^>]*>([^<]*)/.exec(markup)?.[1]).toContain("Not enough data yet: 5 of 10");
    expect(markup).not.toMatch(/lately|>upper limit<|>average</);
    for (const name of ["limit", "centre", "band"])
      expect(pathOf(markup, name).match(/M/g), name).toHaveLength(name === "limit" ? 2 : 1);
    expect(pathOf(markup, "line").match(/M/g)).toHaveLength(1);
  });

  it("draws the lines of ten to twelve numbers as those so far, and settles them with the thirteenth", () => {
    const drawnOf = (count: number, frame: Partial<ChartFrame> = {}) => {
      const values = LOW_AFTER_HIGH.slice(0, count);
      const dates = values.map((_, index) => monthOf(index));
      const input = { chart: "xmr", rules: "making-data-count", direction: "down", values, dates } as const;
      return draw({ ...factsOf(values), analysis: shownAnalysis(analyseChart(input)) }, frame);
    };
    for (const count of [10, 12]) {
      const markup = drawnOf(count, { isStandalone: true });
      expect(markup).toMatch(/chart__centre chart__centre--so-far" d="M/);
      expect(markup).toMatch(/chart__limit chart__limit--so-far" d="M/);
      expect(markup).not.toMatch(/chart__centre" d="M|chart__limit" d="M|chart__band" d="M/);
      expect(markup).toMatch(/upper limit<tspan[^>]*>[\d.]+ so far</);
      expect(markup).toContain(">The lines come from fewer than 13 numbers,");
      expect(drawnOf(count, { variant: "narrow" })).toMatch(/>limits [\d.]+ to [\d.]+ so far</);
    }
    expect(drawnOf(9)).not.toMatch(/chart__(centre|limit)|so far/);
    const settled = drawnOf(13, { isStandalone: true });
    expect(settled).toMatch(/chart__centre" d="M[\s\S]*/);
    expect(settled).not.toContain("so far");
    expect(settled).not.toContain("so-far");
  });

  it("calls what stood out before the first cycle by that, in its key, its words and its details", () => {
    const marks = (date: string) => [{ kind: "cycle" as const, date, words: "Cycle 1" }];
    const facts = factsOf(LOW_AFTER_HIGH, { direction: "up", marks: marks("2027-01-01") });
    expect(draw(facts)).toContain(">stood out before the first cycle</text>");
    expect(draw(facts)).toContain("12 numbers stood out before the first cycle, drawn as squares.");
    expect(detailsOf(facts)[23]).toBe("1 January 2026: 4 calls. Stood out before the first cycle");
    const begun = factsOf(LOW_AFTER_HIGH, { direction: "up", marks: marks("2025-01-20") });
    expect(draw(begun)).toContain(">changed, not the way we hope</text>");
    expect(detailsOf(begun)[23]).toContain("Changed, not the way we hope");
  });

  it("is called dots only where numbers are blank, and has the whole axis of a share", () => {
    const shares = factsOf([40, null, 42, 44], { unit: "%", suppressedAs: "too few to show" });
    const points = shares.points.map((point) => ({ ...point, isSuppressed: point.value === null }));
    const blank = { ...shares, points, analysis: { ...shares.analysis, phases: [] } };
    const markup = draw(blank, { isStandalone: true });
    expect(markup).toContain('<title id="m1-wide-title">Dots only: Calls for help</title>');
    expect(markup).toContain(">Dots only</text>");
    expect(markup).not.toMatch(/Run chart|rules/);
    for (const label of ["0%", "100%"]) expect(markup).toContain(`>${label}</text>`);
    const none = points.map((point) => ({ ...point, value: null, isSuppressed: true }));
    expect(draw({ ...blank, points: none })).toContain(">100%</text>");
    expect(shapesOf(markup, "usual")).toHaveLength(3);
  });

  it("stands alone as a file that says what it is", () => {
    const facts = withLimits(factsOf(LOW_AFTER_HIGH), [1, 12], {
      variation: "improvement-low",
      assurance: "fail",
    });
    const marks = [
      {
        kind: "note" as const,
        date: "2025-01-20",
        words: "Half of the team was away and bank staff covered",
      },
    ];
    const markup = chartFile({ ...facts, target: 0.5, direction: "down", marks });
    expect(markup).toMatch(
      /<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]* width="672" height="\d+" font-family="Arial/,
    );
    for (const words of [
      "Calls for help",
      "XmR chart · Making Data Count rules",
      "Lower lately, the way we hope",
    ])
      expect(markup).toContain(`>${words}</text>`);
    expect(markup).toContain(">A. 20 Jan 2025: Half of the team was away and bank staff covered</text>");
  });

  it("has both drawings, and words and links beside, never inside, the picture", () => {
    const marks = [
      { kind: "cycle" as const, date: "2026-01-02", words: "Cycle 1", href: "/cycles/1" },
      {
        kind: "note" as const,
        date: "2026-01-05",
        words: "A long note that can't stand above the chart itself",
      },
    ];
    const markup = renderToStaticMarkup(
      createElement(ChartFigure, { facts: factsOf([], { marks }), idPrefix: "m" }),
    );
    expect(markup).toContain('<a href="/cycles/1">Cycle 1, 2 Jan 2026</a>');
    expect(markup).toContain(">A</b>");
    expect(markup.match(/<svg[\s\S]*?<\/svg>/g)?.join("")).not.toContain("<a ");
    expect(markup).toContain("chart--wide");
    expect(markup).toContain("chart--narrow");
    expect(markup).toContain("No numbers yet");
  });

  it("keeps very many points small, with those that stand out and the outermost of the others", () => {
    const values = Array.from({ length: 2400 }, (_, index) =>
      index === 1200 ? 900 : 50 + ((index * 7) % 13),
    );
    const dates = values.map((_, index) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10));
    const analysis = analyseChart({ ...RUN, values, dates });
    const points = values.map((value, index) => ({ date: dates[index] ?? "", value }));
    const facts = { title: "Many", unit: "calls", points, analysis };
    expect(draw(facts).length).toBeLessThan(45_000);
    expect(detailsOf(facts).length).toBeLessThanOrEqual(240);
    expect(detailsOf(facts).join()).toContain("900 calls");
  });

  it("has no style attributes, no broken numbers, nothing outside its frame and no small text, for any chart", () => {
    const frames = fc.constantFrom<Partial<ChartFrame>>(
      { variant: "narrow" },
      { variant: "wide" },
      { variant: "wide", isStandalone: true },
      {
        variant: "narrow",
        shared: { times: [Date.UTC(2023, 0), Date.UTC(2027, 0)], left: 60, isFirst: true, isLast: false },
      },
    );
    fc.assert(
      fc.property(randomChart, frames, (facts, frame) => {
        const markup = draw(facts, frame);
        expect(markup).not.toMatch(/ style=|NaN|Infinity|undefined|null/);
        const sizes = [...markup.matchAll(/font-size="([\d.]+)"/g)].map((found) => Number(found[1]));
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
      }),
    );
  });
});
