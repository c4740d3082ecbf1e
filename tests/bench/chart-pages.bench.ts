import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { bench, describe } from "vitest";
import { analyseChart } from "~/domain/measures/analyse-chart";
import type { ChartMark } from "~/domain/measures/chart-marks";
import { measureFacts } from "~/domain/measures/measure-facts";
import { drawPng } from "~/platform/draw-png.server";
import type { ChartFacts } from "~/ui/chart-facts";
import { ChartFigure } from "~/ui/chart-figure";
import { chartFile } from "~/ui/chart-file";
import { MeasureMultiples } from "~/ui/measure-multiples";

const xmr = { chart: "xmr", rules: "making-data-count", direction: "up", target: 70 } as const;

/** Days of a noisy measure that rises towards the end, with six cycles. */
function seriesOf(count: number) {
  const dates = Array.from({ length: count }, (_, i) =>
    new Date(Date.UTC(2018, 0, 1 + i)).toISOString().slice(0, 10),
  );
  const values = dates.map((_, i) => 50 + ((i * 7919) % 23) + (i > count * 0.8 ? 9 : 0));
  return { dates, values };
}

function factsOf({ dates, values }: ReturnType<typeof seriesOf>): ChartFacts {
  const analysis = analyseChart({ ...xmr, values, dates });
  const marks = Array.from({ length: 6 }, (_, i) => ({
    kind: "cycle" as const,
    date: dates[Math.floor((i * dates.length) / 6)] ?? "",
    words: `Cycle ${i + 1}`,
  }));
  const points = values.map((value, i) => ({ date: dates[i] ?? "", value }));
  return { title: "Quiet time", unit: "minutes", points, analysis, marks, direction: "up", target: 70 };
}

const row = {
  ...{
    id: 1,
    name: "Quiet time",
    definition: "",
    kind: "value",
    unit: "minutes",
    type: "outcome",
    target: 70,
  },
  ...{
    direction: "up",
    smallCounts: "show",
    chart: "",
    rules: "",
    screens: true,
    isInvented: false,
    source: "",
  },
};

function notesOf({ dates }: ReturnType<typeof seriesOf>): ChartMark[] {
  return dates.map((date) => ({ kind: "note", date, words: "Four words and more ".repeat(25) }));
}

describe("an XmR chart for a page: analysed, drawn wide and narrow, its points in words", () => {
  for (const count of [24, 240, 2400]) {
    const series = seriesOf(count);
    bench(`${count} points`, () => {
      renderToStaticMarkup(createElement(ChartFigure, { facts: factsOf(series), idPrefix: "bench" }));
    });
  }
});

describe("the page of all charts of an idea", () => {
  const { dates, values } = seriesOf(3_750);
  const numbers = { numerator: null, denominator: null, note: "", leftOut: "" };
  const points = values.map((value, id) => ({ id, date: dates[id] ?? "", value, ...numbers }));
  const series = {
    isWithheld: false,
    othersSee: "everything",
    hasSuppressed: false,
    points,
    phases: [],
  } as const;
  const measure = { ...measureFacts(row), series };
  const measures = Array.from({ length: 8 }, (_, i) => ({ ...measure, id: i + 1 }));
  bench("8 charts of 3,750 points, as many as an idea may hold", () => {
    renderToStaticMarkup(createElement(MeasureMultiples, { measures, marks: [] }));
  });
});

describe("an XmR chart as a picture to print", () => {
  const longest = { ...factsOf(seriesOf(4000)), marks: notesOf(seriesOf(4000)) };
  bench("4000 points, each with a note of 500 letters, as a drawing", () => void chartFile(longest));
  const noted = chartFile(longest);
  bench("4000 points, each with a note of 500 letters", async () => void (await drawPng(noted, 2400)), {
    iterations: 3,
  });
  for (const count of [24, 2400]) {
    const drawing = chartFile(factsOf(seriesOf(count)));
    bench(`${count} points`, async () => void (await drawPng(drawing, 2400)), { iterations: 10 });
  }
});
