import type { ChartMark } from "~/domain/measures/chart-marks";
import type { ReadSeries } from "~/domain/measures/list-points.server";
import type { MeasureFacts } from "~/domain/measures/measure-facts";
import { chartFacts, MeasureChart } from "./measure-chart";
import { MeasureNotes } from "./measure-notes";
import { HowToRead } from "./measure-reading";
import { MeasureTable } from "./measure-table";

type Props = {
  measure: MeasureFacts;
  series: Extract<ReadSeries, { isWithheld: false }>;
  marks: readonly ChartMark[];
  canTrack: boolean;
  isWhole: boolean;
};

/** The chart, its words, its numbers and its files; or what to do first. */
export function MeasureNumbers({ measure, series, marks, canTrack, isWhole }: Props) {
  const { points } = series;
  if (points.length === 0) return <NoNumbers measureId={measure.id} canTrack={canTrack} />;
  const facts = chartFacts(measure, series, marks);
  return (
    <>
      <MeasureChart {...{ measure, series, marks, facts, canTrack }} />
      <MeasureNotes measure={measure} points={points} phases={series.phases} />
      <HowToRead facts={facts} />
      <MeasureTable {...{ measure, points, facts, isWhole }} canCorrect={canTrack} />
      <p className="measure-files no-print">
        <a href={`/measures/${measure.id}.csv`} download>
          Download the numbers (CSV)
        </a>
        <a href={`/measures/${measure.id}.png`} download>
          Download the chart as a picture (PNG)
        </a>
        <a href={`/measures/${measure.id}.svg`} download>
          Download the chart as a drawing (SVG)
        </a>
      </p>
    </>
  );
}

function NoNumbers({ measureId, canTrack }: { measureId: number; canTrack: boolean }) {
  if (!canTrack) return <p>There are no numbers yet.</p>;
  return (
    <>
      <p>
        <strong>Add the first number.</strong> Numbers from before your change help most: they show what usual
        looks like. With ten, the chart can start to tell change from chance.
      </p>
      <p>
        Got them in a spreadsheet?{" "}
        <a href={`/measures/${measureId}/points/paste`}>Paste or upload them all at once</a>
      </p>
    </>
  );
}
