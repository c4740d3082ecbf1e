import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { TrackedMeasure } from "~/domain/measures/list-measures.server";
import { MeasureSection } from "~/ui/measure-section";
import { chartFile } from "~/ui/chart-file";
import { chartFacts } from "~/ui/measure-chart";

const facts = {
  id: 7,
  name: "Alarms",
  definition: "Every alarm",
  kind: "count",
  unit: "alarms",
  type: "outcome",
  direction: "down",
  target: null,
  smallCounts: "team-only",
  chart: "",
  rules: "",
  screens: true,
  isInvented: false,
  source: "",
} as const;

const day = (i: number) => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10);
const points = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    date: day(i),
    value: 700 + ((i * 5) % 7),
    numerator: null,
    denominator: null,
    note: "",
    leftOut: "",
    id: i,
  }));
const shown = (count: number) =>
  ({
    isWithheld: false,
    othersSee: "everything",
    hasSuppressed: false,
    points: points(count),
    phases: [],
  }) as const;
const marks = [{ kind: "cycle", date: "2024-01-03", words: "Cycle 1" }] as const;

function drawn(measures: TrackedMeasure[], canTrack = false) {
  return renderToStaticMarkup(
    <MeasureSection
      ideaId={3}
      tracked={{ drawn: measures, others: [], annotations: [] }}
      marks={marks}
      canTrack={canTrack}
      added={null}
      clock={{ today: "2024-03-01", time: "14:30" }}
    />,
  );
}

describe("what happened over time, on an idea's page", () => {
  it("says what to do first to those who can", () => {
    expect(drawn([], true)).toContain('href="/ideas/3/measures/new"');
    expect(drawn([])).not.toContain("measures/new");
  });

  it("shows a withheld measure by name only", () => {
    const html = drawn([{ ...facts, series: { isWithheld: true } }]);
    expect(html).toContain("Alarms");
    expect(html).toContain("Small numbers, so shown to the team only.");
    expect(html).not.toMatch(/<svg|points|median|Cycle/);
  });

  it("draws a series with its cycles and words, and leaves a very long one to its own page", () => {
    const short = drawn([{ ...facts, series: shown(24) }]);
    expect(short).toMatch(/<svg[\s\S]*Cycle 1[\s\S]*what we(&#x27;|')d expect by chance/);
    const long = drawn([{ ...facts, series: shown(400) }]);
    expect(long).not.toContain("<svg");
    expect(long).toContain("expect by chance");
  });

  it("tells the team, on paper as well, when nobody else sees the series", () => {
    const words = "Only your team sees all of this.";
    const html = drawn([{ ...facts, series: { ...shown(24), othersSee: "dots" } }]);
    expect(html).toContain(words);
    expect(html).not.toMatch(new RegExp(`no-print[^>]*>[^<]*${words}`));
    expect(drawn([{ ...facts, series: shown(24) }])).not.toContain(words);
    expect(drawn([{ ...facts, series: { isWithheld: true } }])).not.toContain(words);
  });

  it("puts no cycle on numbers from elsewhere", () => {
    const elsewhere = { ...facts, source: "NHS England, OGL v3.0" };
    expect(drawn([{ ...elsewhere, series: shown(24) }])).not.toContain("Cycle 1");
    expect(chartFile(chartFacts(elsewhere, shown(24), marks))).not.toContain("Cycle 1");
    const invented = { ...elsewhere, isInvented: true };
    expect(chartFile(chartFacts(invented, shown(24), marks))).toContain("Cycle 1");
  });

  it("stays light however many points there are", () => {
    const many = chartFile(chartFacts(facts, shown(2000), []));
    expect(many).not.toContain("chart__point--usual");
    expect(many.length).toBeLessThan(40_000);
  });
});
