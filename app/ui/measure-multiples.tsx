import type { ChartMark } from "~/domain/measures/chart-marks";
import type { MeasureFacts } from "~/domain/measures/measure-facts";
import { WITHOUT_SMALL_COUNTS } from "~/domain/measures/small-counts";
import { offerWords } from "~/domain/measures/baseline-offer";
import { newestStart } from "~/domain/measures/words-for-new-lines";
import { signalsInWords, summariseChart } from "~/domain/measures/summary";
import type { TrackedMeasure } from "~/domain/measures/list-measures.server";
import { drawnPoints, isMeasured, placesOf, type ChartFacts } from "./chart-facts";
import { lineCautions } from "~/domain/measures/chart-cautions";
import { chartKindLine } from "./chart-kind-words";
import { centreName } from "~/domain/measures/chart-names";
import { sharedLeft, timesOf, type ChartVariant, type SharedAxis } from "./chart-layout";
import { lineValue, referenceOf } from "./chart-reference";
import { SmallChart } from "./chart-small";
import { longDate, shortValue, valueInWords } from "./chart-words";
import { MeasureOrigin, OthersSeeLess, WithheldNumbers } from "./measure-about";
import { chartFacts, chartSubject, offerFor, type ShownSeries } from "./measure-chart";

type Props = { measures: readonly TrackedMeasure[]; marks: readonly ChartMark[] };

/** What an idea tracks, one above another on one axis of time, with its cycles across all. */
export function MeasureMultiples({ measures, marks }: Props) {
  if (measures.length === 0) return <p>Nothing is tracked here yet.</p>;
  const drawn = measures.map((measure) => factsOf(measure, marks));
  const shared = sharedAxis(drawn.flatMap((facts) => facts ?? []));
  const positions = drawn.flatMap((facts, index) => (facts ? [index] : []));
  const isMany = measures.length > 4;
  return (
    <div className={isMany ? "multiples multiples--many" : "multiples"}>
      {measures.map((measure, index) => {
        // On paper many stand side by side, so that the first two have the cycles and each has its dates.
        const at = positions.indexOf(index);
        const place = {
          isFirst: at === 0 || (isMany && at === 1),
          isLast: isMany || at === positions.length - 1,
        };
        return (
          <One
            key={measure.id}
            measure={measure}
            facts={drawn[index] ?? null}
            axisAt={axisAt(shared, place)}
          />
        );
      })}
    </div>
  );
}

type OneProps = {
  measure: TrackedMeasure;
  facts: ChartFacts | null;
  axisAt: (variant: ChartVariant) => SharedAxis;
};

function One({ measure, facts, axisAt }: OneProps) {
  const { series } = measure;
  return (
    <section className="card multiples__one" aria-labelledby={`measure-${measure.id}`}>
      <h2 className="multiples__name" id={`measure-${measure.id}`}>
        <a href={`/measures/${measure.id}`}>{measure.name}</a>
      </h2>
      <MeasureOrigin measure={measure} />
      {series.isWithheld ? <WithheldNumbers /> : null}
      {!series.isWithheld ? <OthersSeeLess kind={measure.kind} series={series} /> : null}
      {!series.isWithheld && !facts ? <p>No numbers yet.</p> : null}
      {facts && !series.isWithheld ? (
        <>
          <p className="multiples__words">
            <ShortWords {...{ measure, series, facts }} />{" "}
            <span className="soft">{chartKindLine(facts)}</span>
          </p>
          <SmallChart facts={facts} idPrefix={`measure-${measure.id}`} axisAt={axisAt} />
        </>
      ) : null}
    </section>
  );
}

type WordsProps = { measure: MeasureFacts; series: ShownSeries; facts: ChartFacts };

/** What its own page says of it, in short: what stands out, the newest number and the lines. */
function ShortWords({ measure, series, facts }: WordsProps) {
  if (series.hasSuppressed) {
    return (
      <>
        <strong>{WITHOUT_SMALL_COUNTS.headline}</strong> {newestWords(facts)}
      </>
    );
  }
  const subject = chartSubject(measure, series, facts);
  const signals = signalsInWords(facts.analysis, subject);
  const offer = offerFor(measure, series, facts);
  const more = offer ? [offerWords(offer, facts.analysis.chart)] : [];
  return (
    <>
      <strong>{summariseChart(facts.analysis, subject).headline}</strong>{" "}
      {[...signals, newestWords(facts), ...lineCautions(facts.analysis), ...more].join(" ")}
    </>
  );
}

/** What is drawn of a measure; null where there is nothing, or nothing for this reader. Its own notes stay on its own page. */
function factsOf({ series, ...measure }: TrackedMeasure, happened: readonly ChartMark[]): ChartFacts | null {
  if (series.isWithheld || series.points.length === 0) return null;
  const facts = chartFacts(measure, series, happened);
  return { ...facts, marks: facts.marks?.filter(({ kind }) => kind === "cycle") };
}

/** “Newest: 8 calls, 3 March 2025. The average is 6.5. Limits 2.1 to 10.9.” */
function newestWords(facts: ChartFacts): string {
  const newest = drawnPoints(facts).findLast((point) => isMeasured(point) || point.isSuppressed);
  const { centre, lower, upper, isSoFar } = referenceOf(facts);
  const { unit, analysis, target } = facts;
  const places = placesOf(facts).data;
  const value = newest?.value == null ? facts.suppressedAs : valueInWords(newest.value, unit, places);
  const soFar = isSoFar ? " so far" : "";
  const isInHeadline = newestStart(analysis) !== null;
  return [
    newest ? `Newest: ${value}, ${longDate(newest.date)}.` : "",
    centre === null || isInHeadline
      ? ""
      : `The ${centreName(analysis.chart)}${soFar} is ${lineValue(facts, centre)}.`,
    lower === null || upper === null
      ? ""
      : `Limits${soFar} ${lineValue(facts, lower)} to ${lineValue(facts, upper)}.`,
    target == null ? "" : `Target ${shortValue(target, unit)}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

interface Shared {
  times: [number, number];
  left: Record<ChartVariant, number>;
}

function sharedAxis(all: readonly ChartFacts[]): Shared {
  const times = all.flatMap((facts) => timesOf(facts) ?? []);
  const leftOf = (variant: ChartVariant) => Math.max(0, ...all.map((facts) => sharedLeft(facts, variant)));
  return {
    times: [Math.min(...times), Math.max(...times)],
    left: { wide: leftOf("wide"), narrow: leftOf("narrow") },
  };
}

function axisAt({ times, left }: Shared, place: Pick<SharedAxis, "isFirst" | "isLast">) {
  return (variant: ChartVariant): SharedAxis => ({ times, left: left[variant], ...place });
}
