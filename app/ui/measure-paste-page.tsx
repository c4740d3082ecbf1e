import { Button } from "nhsuk-react-components";
import type { MeasureFacts, Point } from "~/domain/measures/measure-facts";
import type { MeasureKind } from "~/domain/measures/measure-kinds";
import type { CheckedPaste } from "~/domain/measures/paste-form";
import { FormErrors, TextArea } from "./field";
import type { FormState } from "./form-state";
import { PastePreview, PasteProblems } from "./measure-paste-preview";
import { Page } from "./page";

export type PasteAnswer = { state: FormState; checked: CheckedPaste<Point> | null } | undefined;

type Props = { measure: MeasureFacts; answer: PasteAnswer };

/** Paste, look, save: nothing is kept before the last, and the text travels along in the form. */
export function MeasurePastePage({ measure, answer }: Props) {
  const checked = answer?.checked ?? null;
  const isReady = checked !== null && checked.problems.length === 0;
  return (
    <Page
      title="Paste numbers"
      lede="Straight from a spreadsheet. You see them before they're saved."
      trail={[{ to: `/measures/${measure.id}`, label: measure.name }]}
      narrow
    >
      {checked && !isReady ? (
        <PasteProblems problems={checked.problems} />
      ) : (
        <FormErrors state={answer?.state} />
      )}
      <form id="form" method="post" action={`/measures/${measure.id}/points/paste`} data-keep noValidate>
        {checked && isReady ? (
          <>
            <PastePreview checked={checked} kind={measure.kind} unit={measure.unit} state={answer?.state} />
            <details className="nhsuk-details">
              <summary className="nhsuk-details__summary">
                <span className="nhsuk-details__summary-text">Change what you pasted</span>
              </summary>
              <div className="nhsuk-details__text">
                <PasteField state={answer?.state} kind={measure.kind} />
                <CheckButton isSecondary />
              </div>
            </details>
          </>
        ) : (
          <>
            <PasteField state={answer?.state} kind={measure.kind} />
            <div className="nhsuk-button-group">
              <CheckButton />
              <a href={`/measures/${measure.id}`}>Go back</a>
            </div>
          </>
        )}
      </form>
    </Page>
  );
}

function CheckButton({ isSecondary = false }: { isSecondary?: boolean }) {
  return (
    <Button secondary={isSecondary} name="intent" value="preview">
      {isSecondary ? "Check again" : "Check the numbers"}
    </Button>
  );
}

const columns: Record<MeasureKind, string> = {
  count: "Two columns: date and number. A third for notes if you have one.",
  value: "Two columns: date and number. A third for notes if you have one.",
  ratio: "Three columns: date, how many, out of how many. A fourth for notes if you have one.",
  rate: "Three columns: date, how many events, occupied bed days. A fourth for notes if you have one.",
  "days-between": "One column: the date and the time of each event. A second for notes if you have one.",
  "bed-days-between":
    "Two columns: the date of each event, and the occupied bed days since the one before. A third for notes if you have one.",
};

const examples: Record<MeasureKind, string> = {
  count: "3/4/2026, 12",
  value: "3/4/2026, 12.5",
  ratio: "3/4/2026, 7, 10",
  rate: "1/4/2026, 4, 540",
  "days-between": "3/4/2026 14:30",
  "bed-days-between": "3/4/2026, 340",
};

function PasteField({ state, kind }: { state: FormState; kind: MeasureKind }) {
  return (
    <TextArea
      state={state}
      name="pasted"
      label="Your rows"
      hint={`${columns[kind]} Such as: ${examples[kind]}. A heading row is fine, and an empty number is a gap.`}
      rows={10}
    />
  );
}
