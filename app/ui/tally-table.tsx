import { answers } from "~/domain/requests/answers";
import { WITHHELD, type VisibleTally } from "~/domain/requests/visible-tallies";
import { formatShortDay } from "./dates";

type Props = { tallies: readonly VisibleTally[]; canCorrect: boolean };

/** The numbers behind the picture, newest first. */
export function TallyTable({ tallies, canCorrect }: Props) {
  if (tallies.length === 0) return null;
  return (
    <details className="nhsuk-details" id="numbers">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          {tallies.length === 1 ? "The count as a table" : `The ${tallies.length} counts as a table`}
        </span>
      </summary>
      <table className="nhsuk-table tally-table">
        <caption className="nhsuk-u-visually-hidden">The counts, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            {answers.map(({ name, label }) => (
              <th key={name} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tallies.toReversed().map((tally) => (
            <tr key={tally.id}>
              <th scope="row">
                <Day tally={tally} canCorrect={canCorrect} />
              </th>
              <Counts counts={tally.counts} />
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Day({ tally: { id, date }, canCorrect }: { tally: VisibleTally; canCorrect: boolean }) {
  if (!canCorrect) return <>{formatShortDay(date)}</>;
  return (
    <a href={`/tallies/${id}/edit`}>
      {formatShortDay(date)}
      <span className="nhsuk-u-visually-hidden">: put it right</span>
    </a>
  );
}

function Counts({ counts }: Pick<VisibleTally, "counts">) {
  if (counts === null) return <td colSpan={answers.length}>{WITHHELD}</td>;
  return (
    <>
      {answers.map(({ name }) => (
        <td key={name}>{counts[name]}</td>
      ))}
    </>
  );
}
