import type { MeasureFacts } from "~/domain/measures/measure-facts";
import { formatDay } from "./dates";
import { AddPointForm } from "./measure-point-fields";
import type { Clock } from "./measure-quick-add";

type Props = {
  measure: MeasureFacts;
  clock: Clock;
  canDelete: boolean;
  lastImport: { id: number; at: Date } | null;
};

/** What those who track an idea do here. */
export function MeasureSide({ measure, clock, canDelete, lastImport }: Props) {
  return (
    <aside className="measure-page__side no-print" aria-label="For those who track it">
      <section className="card" aria-labelledby="add-number">
        <h2 id="add-number">Add a number</h2>
        <AddPointForm measureId={measure.id} state={undefined} measure={measure} {...clock} />
      </section>
      <ul className="quiet-links">
        <li>
          <a href={`/measures/${measure.id}/points/paste`}>Paste or upload many from a spreadsheet</a>
        </li>
        {lastImport ? (
          <li>
            <a href={`/imports/${lastImport.id}/deletion`}>
              {`Undo the numbers brought in on ${formatDay(lastImport.at)}`}
            </a>
          </li>
        ) : null}
        <li>
          <a href={`/measures/${measure.id}/phases`}>Say where the lines start</a>
        </li>
        <li>
          <a href={`/measures/${measure.id}/edit`}>Change what is counted, or who sees it</a>
        </li>
        <li>
          <a href={`/measures/${measure.id}/history`}>What changed in the numbers</a>
        </li>
        {canDelete ? (
          <li>
            <a href={`/measures/${measure.id}/deletion`}>Delete this measure</a>
          </li>
        ) : null}
      </ul>
    </aside>
  );
}
