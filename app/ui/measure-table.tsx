import type { Point } from "~/domain/measures/measure-facts";
import type { MeasureKind } from "~/domain/measures/measure-kinds";
import { formatNumber, formatValue, pointValue } from "~/domain/measures/point-value";
import { formatShortDay } from "./dates";

type Props = {
  measure: { id: number; kind: MeasureKind; unit: string };
  points: readonly Point[];
  total: number;
  canCorrect: boolean;
  isOpen: boolean;
};

/** The numbers behind the chart, newest first. */
export function MeasureTable({ measure, points, total, canCorrect, isOpen }: Props) {
  const isShare = measure.kind === "ratio";
  return (
    <details className="nhsuk-details measure-numbers" id="numbers" open={isOpen || undefined}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          {total === 1 ? "The number" : `The ${total.toLocaleString("en-GB")} numbers`} as a table
        </span>
      </summary>
      <table className="nhsuk-table measure-table">
        <caption className="nhsuk-u-visually-hidden">The numbers, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">{isShare ? "Share" : measure.unit ? `Number (${measure.unit})` : "Number"}</th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <Row key={point.id} point={point} kind={measure.kind} canCorrect={canCorrect} />
          ))}
        </tbody>
      </table>
      {points.length < total ? (
        <p>
          These are the newest {points.length}.{" "}
          <a href={`/measures/${measure.id}?rows=all#numbers`}>Show all {total}</a>
        </p>
      ) : null}
    </details>
  );
}

function Row({ point, kind, canCorrect }: { point: Point; kind: MeasureKind; canCorrect: boolean }) {
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
        {formatValue(kind, pointValue(kind, point))}
        {kind === "ratio" ? <span className="measure-table__more">{outOf(point)}</span> : null}
      </td>
      <td>{point.note}</td>
    </tr>
  );
}

function outOf({ numerator, denominator }: Point): string {
  return numerator === null || denominator === null
    ? ""
    : `${formatNumber(numerator)} of ${formatNumber(denominator)}`;
}
