import { Button } from "nhsuk-react-components";
import type { MeasureFacts } from "~/domain/measures/measure-facts";
import type { PointRevision } from "~/domain/measures/point-revisions.server";
import { describePair, formatWithUnit, pointValue } from "~/domain/measures/point-value";
import { formatMoment, formatPointDate } from "./dates";

type Measure = Pick<MeasureFacts, "kind" | "unit">;
type Props = { measure: Measure; revision: PointRevision; canTrack: boolean };

const done = {
  changed: "Put right",
  removed: "Taken away",
  replaced: "Replaced by others that came together",
};

/** What a number said, until when, and who changed that. */
export function PointRevisionCard({ measure, revision, canTrack }: Props) {
  const { date, note, leftOut, at, by, lines } = revision;
  return (
    <section className="card">
      <h2 className="revision-title">{formatPointDate(date)}</h2>
      <p>
        {measure.kind === "days-between"
          ? "An event was written down here."
          : `It said ${saidBy(measure, revision)}.`}
        {leftOut ? ` It was left out of the lines: ${leftOut}` : null}
      </p>
      {note ? <p className="as-typed">Note: {note}</p> : null}
      <p className="soft">
        {`${doneInWords(revision)} by ${by.name}, `}
        <time dateTime={at.toISOString()}>{formatMoment(at)}</time>
      </p>
      {lines?.reason ? <p className="as-typed">Why: {lines.reason}</p> : null}
      {canTrack ? <WhatCanBeDone revision={revision} /> : null}
    </section>
  );
}

function doneInWords({ change, lines }: PointRevision): string {
  if (!lines) return done[change];
  const words = lines.kind === "left-out" ? "left out of the lines" : "taken into the lines again";
  return lines.isPutRight ? `Put right and ${words}` : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function WhatCanBeDone({ revision: { id, change, isDateTaken } }: Pick<Props, "revision">) {
  const isGone = change === "removed";
  return (
    <>
      {isGone && isDateTaken ? (
        <p>There&apos;s a number for that date now. Once that one is taken away, this one can come back.</p>
      ) : null}
      {isGone && !isDateTaken ? (
        <form method="post" action={`/revisions/${id}/restoration`}>
          <Button secondary small>
            Put it back
          </Button>
        </form>
      ) : null}
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">Remove this from the history</span>
        </summary>
        <form method="post" action={`/revisions/${id}/deletion`} className="nhsuk-details__text">
          <p>
            For a slip that mustn&apos;t stay, such as a name in a note. It goes for good, and that you did it
            is noted.
          </p>
          <Button secondary small>
            Remove it
          </Button>
        </form>
      </details>
    </>
  );
}

function saidBy(measure: Measure, { numerator, denominator, ...point }: PointRevision): string {
  if (measure.kind === "ratio" || measure.kind === "rate") {
    return numerator === null || denominator === null
      ? "nothing"
      : describePair(measure.kind, numerator, denominator);
  }
  const value = pointValue(measure.kind, { ...point, numerator, denominator });
  return value === null ? "nothing" : formatWithUnit(measure, value);
}
