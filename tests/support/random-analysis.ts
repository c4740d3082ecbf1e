import fc from "fast-check";
import type { AnalysedPoint, ChartAnalysis, ChartPhase } from "~/domain/measures/chart-analysis";
import { CHART_KINDS, RULE_SETS } from "~/domain/measures/chart-kinds";
import type { ChartMark } from "~/domain/measures/chart-marks";
import type { ChartFacts } from "~/ui/chart-facts";

const number = fc.oneof(
  fc.integer({ min: -9, max: 40 }),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.double({ min: 0, max: 0.01, noNaN: true }),
);
const maybe = fc.option(number, { nil: null });
const meaning = fc.constantFrom(
  "common-cause",
  "improvement",
  "concern",
  "neutral-high",
  "neutral-low" as const,
);

const point: fc.Arbitrary<Omit<AnalysedPoint, "at" | "phase">> = fc.record({
  value: fc.oneof({ weight: 9, arbitrary: maybe }, { weight: 1, arbitrary: fc.constant(Infinity) }),
  isExcluded: fc.boolean(),
  isBaseline: fc.boolean(),
  side: fc.constantFrom("above", "below", "on", null),
  centre: maybe,
  lower: maybe,
  upper: maybe,
  innerLower: fc.constant(null),
  innerUpper: fc.constant(null),
  isOutside: fc.constantFrom(true, false, null),
  isClose: fc.constant(null),
  cause: fc.constant(null),
  meaning: meaning,
  isInLongRun: fc.boolean(),
  isInTrend: fc.boolean(),
});

const mark: fc.Arbitrary<ChartMark> = fc.record({
  kind: fc.constantFrom("cycle", "adoption", "annotation", "note", "phase"),
  date: fc.integer({ min: -200, max: 900 }).map(dateAt),
  words: fc.oneof(
    fc.integer({ min: 1, max: 99 }).map((n) => `Cycle ${n}`),
    fc.string({ minLength: 1, maxLength: 80 }).map((text) => text.replace(/[^a-z ]/gi, "x")),
  ),
});

/** Charts of every kind, of numbers that no engine would give: a drawing has to stand them all. */
export const randomChart: fc.Arbitrary<ChartFacts> = fc
  .record({
    chart: fc.constantFrom(...CHART_KINDS),
    rules: fc.constantFrom(...RULE_SETS),
    points: fc.array(point, { maxLength: 60 }),
    gaps: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 60, maxLength: 60 }),
    cut: fc.integer({ min: 1, max: 60 }),
    marks: fc.array(mark, { maxLength: 30 }),
    unit: fc.constantFrom("%", "minutes", "", "per 1,000 bed days and then some more words that are long"),
    direction: fc.constantFrom("up", "down", "neither"),
    target: maybe,
    suppressed: fc.integer({ min: 0, max: 9 }),
    variation: fc.constantFrom("common-cause", "concern-high", "improvement-low", "neutral-high", null),
    assurance: fc.constantFrom("pass", "fail", "inconsistent", null),
  })
  .map(({ points, gaps, cut, chart, rules, variation, assurance, suppressed, ...facts }) => {
    let day = 0;
    const dates = points.map((_, index) => dateAt((day += gaps[index] ?? 1)));
    const analysed = points.map((one, index) => ({
      ...one,
      value: index % 10 < suppressed - 6 ? null : one.value,
      at: dates[index] ?? "",
      phase: index < cut ? 0 : 1,
    }));
    const analysis: ChartAnalysis = {
      ...{ chart, rules, variation, assurance, points: analysed, hasSignal: false, trend: null },
      phases: phasesOf(analysed, cut),
    };
    const drawn = analysed.map(({ at, value }, index) => ({
      ...{ date: at, value, note: null },
      isSuppressed: index % 10 < suppressed - 6,
    }));
    return { title: "Any chart", ...facts, points: drawn, analysis };
  });

function phasesOf(points: readonly AnalysedPoint[], cut: number): ChartPhase[] {
  const ends = [Math.min(cut, points.length), points.length];
  const phase = { observed: 0, runs: null, hasSignal: false, notices: [], screenedRanges: 0 };
  return ends
    .map((end, index) => ({
      ...phase,
      start: index === 0 ? 0 : (ends[0] ?? 0),
      end,
      centre: points[end - 1]?.centre ?? null,
    }))
    .filter(({ start, end }) => end > start);
}

function dateAt(day: number): string {
  return new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
}
