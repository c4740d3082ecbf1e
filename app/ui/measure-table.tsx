import type { MeasureFacts, Point } from "~/domain/measures/measure-facts";
import { hasDenominator, type MeasureKind } from "~/domain/measures/measure-kinds";
import { describePair, formatValue, pointValues, unitOf } from "~/domain/measures/point-value";
import { suppressedWords } from "~/domain/measures/small-counts";
import { pointWords } from "~/domain/measures/words-for-points";
import { drawnPoints, hasLines, placesOf, type ChartFacts } from "./chart-facts";
import { STANDING_OUT } from "./chart-point-look";
import { formatShortDay } from "./dates";

const newestRows = 120;

type Props = {
  measure: Pick<MeasureFacts, "id" | "kind" | "unit">;
  /** Oldest first, as the chart draws them. */
  points: readonly Point[];
  /** What the chart says of them. */
  facts: ChartFacts;
  canCorrect: boolean;
  /** Open, and with every row. */
  isWhole: boolean;
};

/** The numbers behind the chart, newest first. */
export function MeasureTable({ measure, points, facts, canCorrect, isWhole }: Props) {
  const values = pointValues(measure.kind, points);
  const words = standingOut(facts);
  const places = placesOf(facts).data;
  const rows = points.map((point, index) => ({ point, value: values[index] ?? null })).reverse();
  const shown = isWhole ? rows : rows.slice(0, newestRows);
  return (
    <details className="nhsuk-details measure-numbers" id="numbers" open={isWhole || undefined}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          {rows.length === 1 ? "The number" : `The ${rows.length.toLocaleString("en-GB")} numbers`} as a table
        </span>
      </summary>
      <table className="nhsuk-table measure-table">
        <caption className="nhsuk-u-visually-hidden">The numbers, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">{valueHeading(measure)}</th>
            <th scope="col">{noteHeading(words !== null, canCorrect)}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ point, value }) => (
            <Row
              key={point.id}
              {...{ point, value, measure, canCorrect, places }}
              words={words?.get(point.date) ?? ""}
            />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length ? (
        <p>
          These are the newest {shown.length}.{" "}
          <a href={`/measures/${measure.id}?rows=all#numbers`}>Show all {rows.length}</a>
        </p>
      ) : null}
    </details>
  );
}

function noteHeading(saysWhatStandsOut: boolean, hasLinks: boolean): string {
  if (saysWhatStandsOut) return "What stands out, and notes";
  return hasLinks ? "Notes and lines" : "Note";
}

const headings: Partial<Record<MeasureKind, string>> = {
  ratio: "Share",
  rate: "Per 1,000 bed days",
  "days-between": "Days since the one before",
  "bed-days-between": "Bed days since the one before",
};

function valueHeading(measure: Props["measure"]): string {
  const unit = unitOf(measure);
  return headings[measure.kind] ?? (unit ? `Number (${unit})` : "Number");
}

/** Why points stand out, by their dates; null where there are no lines for any to stand out from. */
function standingOut(facts: ChartFacts): Map<string, string> | null {
  if (!hasLines(facts)) return null;
  return new Map(
    drawnPoints(facts).flatMap(({ date, look, analysed }) =>
      analysed && STANDING_OUT.includes(look)
        ? [[date, pointWords(facts.analysis.chart, analysed)] as const]
        : [],
    ),
  );
}

type RowProps = {
  point: Point;
  value: number | null;
  places: number;
  /** Why it stands out; "" where it doesn't. */
  words: string;
} & Pick<Props, "measure" | "canCorrect">;

function Row({ point, value, places, words, measure, canCorrect }: RowProps) {
  const { kind } = measure;
  const pair = pairOf(kind, point);
  const isFirst = kind === "days-between" && value === null;
  const known = isFirst ? "the first" : formatValue(kind, value, places);
  const said = point.isSuppressed ? suppressedWords(kind) : known;
  return (
    <tr>
      <th scope="row">
        {canCorrect ? (
          <a href={`/points/${point.id}/edit`}>
            {formatShortDay(point.date)}
            <span className="nhsuk-u-visually-hidden">: put it right</span>
          </a>
        ) : (
          formatShortDay(point.date)
        )}
      </th>
      <td>
        {said}
        {pair ? <span className="measure-table__more">{pair}</span> : null}
      </td>
      <td>
        {words ? <span className="measure-table__said">{words}</span> : null}
        {point.note}
        {point.leftOut ? (
          <span className="measure-table__more">Left out of the lines: {point.leftOut}</span>
        ) : null}
        {canCorrect ? (
          <a
            className="measure-table__lines no-print"
            href={`/measures/${measure.id}/phases?point=${point.date}`}
          >
            Begin new lines here
            <span className="nhsuk-u-visually-hidden">, on {formatShortDay(point.date)}</span>
          </a>
        ) : null}
      </td>
    </tr>
  );
}

function pairOf(kind: MeasureKind, { numerator, denominator }: Point): string | null {
  return hasDenominator(kind) && numerator !== null && denominator !== null
    ? describePair(kind, numerator, denominator)
    : null;
}
