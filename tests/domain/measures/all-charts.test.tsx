import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { TrackedMeasure } from "~/domain/measures/list-measures.server";
import type { MeasureFacts } from "~/domain/measures/measure-facts";
import type { PointRevision } from "~/domain/measures/point-revisions.server";
import { MeasureMultiples } from "~/ui/measure-multiples";
import { MeasureNumbers } from "~/ui/measure-numbers";
import { MeasurePhasesPage } from "~/ui/measure-phases-page";
import { PointRevisionCard } from "~/ui/measure-revision-card";

const facts: MeasureFacts = {
  id: 7,
  name: "Calls",
  definition: "",
  kind: "count",
  unit: "calls",
  type: "outcome",
  direction: "down",
  target: null,
  smallCounts: "show",
  chart: "",
  rules: "",
  screens: true,
  isInvented: false,
  source: "",
};

const monthOf = (i: number) => new Date(Date.UTC(2024, i)).toISOString().slice(0, 10);
const pointsOf = (values: readonly number[]) =>
  values.map((value, id) => ({
    ...{ id, date: monthOf(id), value, numerator: null, denominator: null, note: "", leftOut: "" },
  }));

type Phases = Extract<TrackedMeasure["series"], { isWithheld: false }>["phases"];

function seriesOf(values: readonly number[], phases: Phases = []) {
  const points = pointsOf(values);
  return { isWithheld: false, othersSee: "everything", hasSuppressed: false, points, phases } as const;
}

const FELL = [9, 7, 8, 9, 7, 9, 8, 7, 9, 8, 8, 7, 7, 6, 5, 4, 4, 5, 3, 4, 5, 3, 4, 3];
const cycle = (date: string) => [{ kind: "cycle", date, words: "Cycle 1" }] as const;
const words = (html: string) => html.replace(/<svg[^]*?<\/svg>/g, "").replace(/<[^>]*>/g, " ");

describe("all charts of an idea", () => {
  const sheet = (values: readonly number[], phases: Phases = []) => {
    const measures = [{ ...facts, series: seriesOf(values, phases) }];
    return words(renderToStaticMarkup(<MeasureMultiples measures={measures} marks={cycle("2025-01-20")} />));
  };

  it("name their rules, and say what stands out and since when", () => {
    const said = sheet(FELL);
    expect(said).toContain("XmR chart · Making Data Count rules");
    expect(said).toContain("Something has changed.");
    expect(said).toMatch(
      /The last \d+ numbers, from 1 \w+ 2025 on, are all below the average of [\d.]+ calls/,
    );
    expect(said).toContain(
      "The lines come from all the numbers, the 13 from before the first cycle as well.",
    );
  });

  it("give no limits of few numbers, and those so far as such", () => {
    expect(sheet(FELL.slice(0, 9))).toContain("Not enough data yet: 9 of 10 numbers.");
    expect(sheet(FELL.slice(0, 9))).not.toMatch(/Limits|average/);
    expect(sheet(FELL.slice(0, 11))).toMatch(/The average so far is [\d.]+\..*Limits so far/);
    expect(sheet(FELL.slice(0, 11))).toContain("they&#x27;ll still move");
    const anew = [{ id: 1, kind: "start", date: monthOf(20), reason: "We moved" }] as const;
    expect(sheet(FELL, anew)).toMatch(/Not enough data yet: 4 of 10 numbers since the new lines\./);
    expect(sheet(FELL, anew)).not.toContain("Limits");
  });
});

describe("a measure's page", () => {
  const page = (canTrack: boolean, phases: Phases = []) =>
    renderToStaticMarkup(
      <MeasureNumbers
        measure={facts}
        series={seriesOf(FELL, phases)}
        marks={cycle("2025-02-20")}
        canTrack={canTrack}
        isWhole
      />,
    );

  it("offers the numbers before the first cycle as a baseline, with a link for those who may", () => {
    expect(words(page(false))).toContain("the 14 from before the first cycle as well");
    expect(page(false)).not.toContain("/phases");
    expect(page(true)).toContain('href="/measures/7/phases?point=2025-02-01&amp;kind=baseline"');
    const decided = [{ id: 1, kind: "baseline", date: "2025-02-01", reason: "Before" }] as const;
    expect(page(true, decided)).not.toContain("kind=baseline");
    expect(words(page(true, decided))).toContain("worked out from the 14 numbers up to 1 February 2025");
  });

  it("says in its table why a point stands out, with the digits of the chart", () => {
    const rows = page(false).split("<tr>").slice(2);
    expect(rows).toHaveLength(24);
    const runs = rows.filter((row) => row.includes("In a long run below the average"));
    expect(runs.length).toBeGreaterThan(3);
    expect(rows[0]).toMatch(/1 Dec 2025.*Below the lower limit/);
    expect(rows.at(-1)).not.toMatch(/below/i);
    expect(words(page(false))).not.toMatch(/\d\.\d\d/);
  });

  it("leads to a form with the baseline chosen, which says that it needs twelve", () => {
    const html = renderToStaticMarkup(
      <MeasurePhasesPage
        measure={facts}
        points={pointsOf(FELL)}
        phases={[]}
        picked="2025-02-01"
        pickedKind="baseline"
        state={undefined}
      />,
    );
    expect(html).toMatch(/<input[^>]*value="baseline"[^>]*checked|<input[^>]*checked[^>]*value="baseline"/);
    expect(html).toContain("It takes twelve numbers or more up to there.");
  });
});

describe("a card of the history", () => {
  const revision: PointRevision = {
    id: 1,
    change: "changed",
    ...{ date: "2026-01-01", value: 3, numerator: null, denominator: null, note: "", leftOut: "" },
    lines: null,
    isDateTaken: false,
    at: new Date("2026-03-02T09:00:00Z"),
    by: { personId: 2, name: "Sam Colleague", detail: "" },
  };
  const card = (lines: PointRevision["lines"]) =>
    words(
      renderToStaticMarkup(
        <PointRevisionCard measure={facts} revision={{ ...revision, lines }} canTrack={false} />,
      ),
    );

  it("says that a number was left out, and why, rather than put right", () => {
    const said = card({ kind: "left-out", reason: "the log was lost", isPutRight: false });
    expect(said).toMatch(/Left out of the lines by Sam Colleague/);
    expect(said).toContain("Why: the log was lost");
    expect(said).not.toContain("Put right");
    expect(card({ kind: "taken-in", reason: "", isPutRight: false })).toContain(
      "Taken into the lines again by",
    );
    expect(card({ kind: "left-out", reason: "x", isPutRight: true })).toContain(
      "Put right and left out of the",
    );
    expect(card(null)).toContain("Put right by Sam Colleague");
  });
});
