import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { chartChoices } from "~/domain/measures/chart-choices";
import { measureFacts } from "~/domain/measures/measure-facts";
import { chartFacts } from "~/ui/measure-chart";
import { MeasureTable } from "~/ui/measure-table";

const measure = measureFacts({
  ...{
    id: 1,
    name: "Falls",
    definition: "",
    unit: "falls",
    type: "outcome",
    direction: "down",
    target: null,
  },
  ...{
    smallCounts: "show",
    chart: "",
    rules: "",
    screens: true,
    isInvented: false,
    source: "",
    kind: "count",
  },
});
const points = [9, 8].map((value, id) => ({
  ...{ id, date: `2026-01-0${id + 1}`, value, numerator: null, denominator: null, note: "", leftOut: "" },
}));
const facts = chartFacts(measure, { points, phases: [], hasSuppressed: false }, []);

function table(canCorrect: boolean): string {
  return renderToStaticMarkup(<MeasureTable {...{ measure, points, facts, canCorrect }} isWhole />);
}

describe("the numbers as a table", () => {
  it("says what its links do, and on which day, under a heading that speaks of it", () => {
    const text = table(true).replace(/<[^>]+>/g, "");
    expect(text).toContain("Notes and lines");
    expect(text).toMatch(/Begin new lines here ?, on 1 Jan 2026/);
    expect(table(false)).toMatch(/>Note<.*/);
    expect(table(false)).not.toContain("new lines");
  });
});

describe("the charts to choose from", () => {
  it("have plain names, with what analysts call them after", () => {
    for (const { label, hint } of [...chartChoices(), ...chartChoices("count")]) {
      expect(label).not.toMatch(/\b(XmR|[a-z]|[a-z]′)( chart|$)/);
      expect(hint).toMatch(/Analysts call it an? .+ chart\.$/);
    }
  });
});
