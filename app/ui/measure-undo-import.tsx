import { Button } from "nhsuk-react-components";
import type { Undoing } from "~/domain/measures/find-import.server";
import type { MeasureFacts } from "~/domain/measures/measure-facts";
import { formatDay } from "./dates";
import { countOf } from "./measure-paste-problems";
import { Page } from "./page";

type Props = {
  measure: MeasureFacts;
  day: string;
  isLast: boolean;
  undoing: Undoing;
};

/** What undoing an import would do, before it is done. */
export function UndoImportPage({ measure, day, isLast, undoing }: Props) {
  const { goes, comesBack, stays } = undoing;
  return (
    <Page
      title={isLast ? "Undo this import?" : "This can't be undone any more"}
      trail={[{ to: `/measures/${measure.id}`, label: measure.name }]}
      narrow
    >
      {isLast ? (
        <>
          <p>{`These numbers were brought in on ${formatDay(day)}.`}</p>
          <ul>
            <li>{`${countOf(goes, "number goes", "numbers go")} off the chart.`}</li>
            {comesBack > 0 ? (
              <li>{`${countOf(comesBack, "number that was replaced comes", "numbers that were replaced come")} back.`}</li>
            ) : null}
            {stays > 0 ? (
              <li>{`${countOf(stays, "number was", "numbers were")} changed, replaced or deleted since, and ${stays === 1 ? "stays" : "stay"} that way.`}</li>
            ) : null}
          </ul>
          <form method="post">
            <div className="nhsuk-button-group">
              <Button warning>Undo it</Button>
              <a href={`/measures/${measure.id}`}>Keep the numbers</a>
            </div>
          </form>
        </>
      ) : (
        <p>
          It&apos;s undone already, or other numbers were brought in after it. Only the latest can be undone.
        </p>
      )}
    </Page>
  );
}
