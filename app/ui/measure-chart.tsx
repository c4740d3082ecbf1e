import { drawnSeries } from "~/domain/measures/drawn-series";
import type { ReadSeries } from "~/domain/measures/list-points.server";
import { isFromElsewhere, type MeasureFacts } from "~/domain/measures/measure-facts";
import { suppressedWords, WITHOUT_SMALL_COUNTS } from "~/domain/measures/small-counts";
import { summariseChart } from "~/domain/measures/summary";
import type { ChartFacts, ChartMark } from "./chart-facts";
import { ChartFigure } from "./chart-figure";

/** A cycle as it stands on the time axis. */
export interface ChartCycle {
  number: number;
  /** YYYY-MM-DD */
  startedOn: string;
  href?: string;
}

export type ShownSeries = Pick<
  Extract<ReadSeries, { isWithheld: false }>,
  "points" | "phases" | "hasSuppressed"
>;

type Props = {
  measure: MeasureFacts;
  series: ShownSeries;
  cycles: readonly ChartCycle[];
  isDrawn?: boolean;
};

/** A measure's chart and, under it, what it says in words. */
export function MeasureChart({ measure, series, cycles, isDrawn = true }: Props) {
  const facts = chartFacts(measure, series, cycles);
  const { headline, details, next } = series.hasSuppressed
    ? { ...WITHOUT_SMALL_COUNTS, next: null }
    : summariseChart(facts.analysis, measure);
  return (
    <>
      {isDrawn ? <ChartFigure facts={facts} idPrefix={`measure-${measure.id}`} /> : null}
      <p className="measure-headline">{headline}</p>
      <p>{details.join(" ")}</p>
      {next ? <p>{next}</p> : null}
    </>
  );
}

/** What a chart of the measure draws. Nothing tried here moved numbers from elsewhere: those never have cycles on them. */
export function chartFacts(
  measure: MeasureFacts,
  series: ShownSeries,
  cycles: readonly ChartCycle[],
): ChartFacts {
  const { name: title, direction, target } = measure;
  const { unit, points, analysis } = drawnSeries(measure, series.points, series.phases);
  const marks = [...(isFromElsewhere(measure) ? [] : cycleMarks(cycles)), ...ownMarks(series)];
  return {
    title,
    direction,
    target,
    marks,
    unit,
    points,
    analysis,
    suppressedAs: suppressedWords(measure.kind),
  };
}

function cycleMarks(cycles: readonly ChartCycle[]): ChartMark[] {
  return cycles.map(({ number, startedOn, href }) => {
    return { kind: "cycle", date: startedOn, words: `Cycle ${number}`, href };
  });
}

/** What people wrote at a number, and why new lines start where they do. */
function ownMarks({ points, phases }: ShownSeries): ChartMark[] {
  const notes = points.filter(({ note }) => note !== "");
  const starts = phases.filter(({ kind }) => kind === "start");
  return [
    ...notes.map(({ date, note }) => ({ kind: "note" as const, date, words: note })),
    ...starts.map(({ date, reason }) => ({ kind: "phase" as const, date, words: `New lines: ${reason}` })),
  ];
}
