import { drawnSeries } from "~/domain/measures/drawn-series";
import type { ReadSeries } from "~/domain/measures/list-points.server";
import { isFromElsewhere, type MeasureFacts } from "~/domain/measures/measure-facts";
import { WITHOUT_SMALL_COUNTS } from "~/domain/measures/small-counts";
import { summariseChart } from "~/domain/measures/summary";
import type { ChartCycle } from "./chart-cycle-labels";
import type { ChartFacts } from "./chart-facts";
import { RunChartFigure } from "./run-chart";

type ShownSeries = Pick<Extract<ReadSeries, { isWithheld: false }>, "points" | "phases" | "hasSuppressed">;

type Props = {
  measure: MeasureFacts;
  series: ShownSeries;
  cycles: readonly ChartCycle[];
  isDrawn?: boolean;
};

/** A measure's run chart and, under it, what it says in words. */
export function MeasureChart({ measure, series, cycles, isDrawn = true }: Props) {
  const facts = chartFacts(measure, series, cycles);
  const { headline, details, next } = series.hasSuppressed
    ? { ...WITHOUT_SMALL_COUNTS, next: null }
    : summariseChart(facts.analysis, measure);
  return (
    <>
      {isDrawn ? <RunChartFigure {...facts} idPrefix={`measure-${measure.id}`} /> : null}
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
  return {
    title,
    direction,
    target,
    cycles: isFromElsewhere(measure) ? [] : cycles,
    ...drawnSeries(measure, series.points, series.phases),
  };
}
