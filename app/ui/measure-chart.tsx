import { seriesMarks, type ChartMark } from "~/domain/measures/chart-marks";
import { hopeOn } from "~/domain/measures/chart-input";
import { drawnSeries } from "~/domain/measures/drawn-series";
import type { ReadSeries } from "~/domain/measures/list-points.server";
import { isFromElsewhere, type MeasureFacts } from "~/domain/measures/measure-facts";
import { suppressedWords, WITHOUT_SMALL_COUNTS } from "~/domain/measures/small-counts";
import { summariseChart } from "~/domain/measures/summary";
import type { ChartFacts } from "./chart-facts";
import { ChartFigure } from "./chart-figure";

export type ShownSeries = Pick<
  Extract<ReadSeries, { isWithheld: false }>,
  "points" | "phases" | "hasSuppressed"
>;

type Props = {
  measure: MeasureFacts;
  series: ShownSeries;
  /** What happened to the idea. */
  marks: readonly ChartMark[];
  isDrawn?: boolean;
};

/** A measure's chart and, under it, what it says in words. */
export function MeasureChart({ measure, series, marks, isDrawn = true }: Props) {
  const facts = chartFacts(measure, series, marks);
  const { headline, details, next } = series.hasSuppressed
    ? { ...WITHOUT_SMALL_COUNTS, next: null }
    : summariseChart(facts.analysis, {
        ...measure,
        direction: hopeOn(facts.analysis.chart, measure.direction),
      });
  return (
    <>
      {isDrawn ? <ChartFigure facts={facts} idPrefix={`measure-${measure.id}`} /> : null}
      <p className="measure-headline">{headline}</p>
      <p>{details.join(" ")}</p>
      {next ? <p>{next}</p> : null}
    </>
  );
}

/**
 * What a chart of the measure draws. Nothing tried here moved numbers from elsewhere: of what happened to the idea those
 * have on them only what was written down beside them.
 */
export function chartFacts(
  measure: MeasureFacts,
  series: ShownSeries,
  happened: readonly ChartMark[],
): ChartFacts {
  const { name: title, target } = measure;
  const { unit, points, analysis } = drawnSeries(measure, series.points, series.phases);
  const suiting = isFromElsewhere(measure) ? happened.filter(({ kind }) => kind === "annotation") : happened;
  const marks = [...suiting, ...seriesMarks(series)];
  return {
    title,
    direction: hopeOn(analysis.chart, measure.direction),
    target,
    marks,
    unit,
    points,
    analysis,
    suppressedAs: suppressedWords(measure.kind),
  };
}
