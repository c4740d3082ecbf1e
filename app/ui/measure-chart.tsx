import { baselineOffer, offerWords, type BaselineOffer } from "~/domain/measures/baseline-offer";
import { seriesMarks, type ChartMark } from "~/domain/measures/chart-marks";
import { hopeOn, targetOn } from "~/domain/measures/chart-input";
import { drawnSeries } from "~/domain/measures/drawn-series";
import type { ReadSeries } from "~/domain/measures/list-points.server";
import { isFromElsewhere, type MeasureFacts } from "~/domain/measures/measure-facts";
import { suppressedWords, WITHOUT_SMALL_COUNTS } from "~/domain/measures/small-counts";
import { summariseChart, type ChartSubject } from "~/domain/measures/summary";
import { firstTestOf, placesOf, type ChartFacts } from "./chart-facts";
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
  /** The same as they are drawn, for who has worked them out already. */
  facts?: ChartFacts;
  /** This reader may say where the lines start. */
  canTrack?: boolean;
  isDrawn?: boolean;
};

/** A measure's chart and, under it, what it says in words. */
export function MeasureChart({ measure, series, marks, canTrack, isDrawn = true, ...given }: Props) {
  const facts = given.facts ?? chartFacts(measure, series, marks);
  const { headline, details, next } = series.hasSuppressed
    ? { ...WITHOUT_SMALL_COUNTS, next: null }
    : summariseChart(facts.analysis, chartSubject(measure, series, facts));
  return (
    <>
      {isDrawn ? <ChartFigure facts={facts} idPrefix={`measure-${measure.id}`} /> : null}
      <p className="measure-headline">{headline}</p>
      <p>{details.join(" ")}</p>
      <BaselineOffered {...{ measure, series, facts, canTrack }} />
      {next ? <p>{next}</p> : null}
    </>
  );
}

type OfferProps = Pick<Props, "measure" | "series" | "canTrack"> & { facts: ChartFacts };

/** That the lines hold what was before the first test as well, and to those who can change it, how. */
function BaselineOffered({ measure, series, facts, canTrack = false }: OfferProps) {
  const offer = offerFor(measure, series, facts);
  if (!offer) return null;
  const query = new URLSearchParams({ point: offer.until, kind: "baseline" });
  return (
    <p>
      {offerWords(offer, facts.analysis.chart)}{" "}
      {canTrack ? (
        <a className="no-print" href={`/measures/${measure.id}/phases?${query.toString()}`}>
          Work the lines out from those {offer.count} alone
        </a>
      ) : null}
    </p>
  );
}

/** To work the lines out from what was before the first test alone; null where that can't be done. */
export function offerFor(
  { kind }: MeasureFacts,
  series: ShownSeries,
  facts: ChartFacts,
): BaselineOffer | null {
  return series.hasSuppressed ? null : baselineOffer(kind, series.points, series.phases, firstTestOf(facts));
}

/** What the words under a measure's chart are written for. */
export function chartSubject(measure: MeasureFacts, series: ShownSeries, facts: ChartFacts): ChartSubject {
  const starts = series.phases.filter(({ kind }) => kind === "start");
  const direction = hopeOn(facts.analysis.chart, measure.direction);
  return { ...measure, direction, target: facts.target ?? null, places: placesOf(facts), starts };
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
  const { name: title } = measure;
  const { unit, points, analysis, places } = drawnSeries(measure, series.points, series.phases);
  const target = targetOn(analysis.chart, measure.target);
  const suiting = isFromElsewhere(measure) ? happened.filter(({ kind }) => kind === "annotation") : happened;
  const marks = [...suiting, ...seriesMarks(series)];
  return {
    title,
    direction: hopeOn(analysis.chart, measure.direction),
    target,
    marks,
    unit,
    points,
    places,
    analysis,
    suppressedAs: suppressedWords(measure.kind),
    isSinceBefore: measure.kind === "days-between",
  };
}
