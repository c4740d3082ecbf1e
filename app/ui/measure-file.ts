import type { ChartMark } from "~/domain/measures/chart-marks";
import type { MeasureFacts } from "~/domain/measures/measure-facts";
import { chartFile } from "./chart-file";
import { chartFacts, type ShownSeries } from "./measure-chart";

/** A measure's chart as a drawing that can leave the site, so it says itself when its numbers are invented. */
export function measureFile(measure: MeasureFacts, series: ShownSeries, marks: readonly ChartMark[]): string {
  const named = measure.isInvented ? { ...measure, name: `${measure.name} (invented data)` } : measure;
  return chartFile(chartFacts(named, series, marks));
}
