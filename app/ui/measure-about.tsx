import { isFromElsewhere, type MeasureFacts } from "~/domain/measures/measure-facts";
import {
  DIRECTIONS,
  isBetweenEvents,
  labelOf,
  MEASURE_TYPES,
  type MeasureKind,
} from "~/domain/measures/measure-kinds";
import { othersSeeWords, WITHHELD, type OthersSee } from "~/domain/measures/small-counts";

/** What a measure is for, in one line: "Outcome · a count of falls · we hope it goes down". */
export function MeasureLine({ measure }: { measure: MeasureFacts }) {
  const direction = labelOf(DIRECTIONS, measure.direction);
  const facts = [
    labelOf(MEASURE_TYPES, measure.type),
    whatItIs(measure.kind, measure.unit),
    direction.charAt(0).toLowerCase() + direction.slice(1),
  ];
  return <p className="soft measure-line">{facts.join(" · ")}</p>;
}

function whatItIs(kind: MeasureKind, unit: string): string {
  if (kind === "ratio") return "a share, in per cent";
  if (kind === "rate") return unit ? `${unit} per 1,000 bed days` : "per 1,000 bed days";
  if (isBetweenEvents(kind))
    return kind === "days-between" ? "days between events" : "bed days between events";
  if (kind === "count") return unit ? `a count of ${unit}` : "a count";
  return unit ? `measured in ${unit}` : "something measured";
}

type Origin = { measure: Pick<MeasureFacts, "isInvented" | "source"> };

/** Beside every chart of numbers that no ward counted: that they are invented, or where they come from. */
export function MeasureOrigin({ measure }: Origin) {
  return (
    <>
      {measure.isInvented ? (
        <p className="measure-origin">
          <strong>Invented data</strong> for the demonstration. No ward counted this.
        </p>
      ) : null}
      {isFromElsewhere(measure) ? (
        <p className="measure-origin">
          <strong>Where the numbers come from:</strong> {measure.source}
        </p>
      ) : null}
    </>
  );
}

type SeenByOthers = {
  kind: MeasureKind;
  series: { othersSee: OthersSee; hasSuppressed: boolean };
};

/** Beside a chart of which others get less, on paper as well. Those others read under it what they don't get. */
export function OthersSeeLess({ kind, series: { othersSee, hasSuppressed } }: SeenByOthers) {
  if (hasSuppressed || othersSee === "everything") return null;
  return <p className="measure-origin">{othersSeeWords(kind, othersSee)}</p>;
}

/** Stands where the chart, the words under it and the numbers would be. */
export function WithheldNumbers() {
  return (
    <div className="measure-withheld">
      <p>
        <strong>{WITHHELD}</strong>
      </p>
      <p>
        Each number is one event, and that could point to a person. The idea&apos;s team and its author see
        the chart.
      </p>
    </div>
  );
}
