import { Button } from "nhsuk-react-components";
import type { PasteView } from "~/domain/measures/check-paste";
import type { Encoding } from "~/domain/measures/file-text";
import type { MeasureFacts, Point } from "~/domain/measures/measure-facts";
import type { MeasureKind } from "~/domain/measures/measure-kinds";
import { FileField, FormErrors, TextArea } from "./field";
import type { FormState } from "./form-state";
import { ColumnChoices } from "./measure-paste-columns";
import { PastePreview } from "./measure-paste-preview";
import { LeaveOut, PasteProblems } from "./measure-paste-problems";
import { Page } from "./page";
import { UnderWay } from "./under-way";

export type PasteAnswer =
  { state: FormState; checked: PasteView<Point> | null; encoding: Encoding | null } | undefined;

type Props = { measure: MeasureFacts; answer: PasteAnswer };

/** Choose or paste, look, save: nothing is kept before the last, and the text travels along in the form. */
export function MeasurePastePage({ measure, answer }: Props) {
  const checked = answer?.checked ?? null;
  const isReady = checked !== null && checked.problems.length === 0;
  return (
    <Page
      title={isReady ? "Is this right?" : "Numbers from a spreadsheet"}
      lede={isReady ? "Nothing is saved yet." : "You see them before they're saved."}
      trail={[{ to: `/measures/${measure.id}`, label: measure.name }]}
      narrow
    >
      {checked && !isReady ? <PasteProblems checked={checked} /> : <FormErrors state={answer?.state} />}
      <form
        id="form"
        method="post"
        action={`/measures/${measure.id}/points/paste`}
        encType="multipart/form-data"
        data-keep
        noValidate
      >
        {isReady ? (
          <Preview checked={checked} measure={measure} answer={answer} />
        ) : (
          <>
            <LeaveOut checked={checked} state={answer?.state} />
            {checked ? <ColumnChoices checked={checked} kind={measure.kind} /> : null}
            <RowsFields state={answer?.state} kind={measure.kind} />
            <UnderWay />
            <div className="nhsuk-button-group">
              <CheckButton words="Check the numbers" />
              <a href={`/measures/${measure.id}`}>Go back</a>
            </div>
          </>
        )}
      </form>
    </Page>
  );
}

type PreviewProps = { checked: PasteView<Point>; measure: MeasureFacts; answer: PasteAnswer };

function Preview({ checked, measure, answer }: PreviewProps) {
  return (
    <>
      <PastePreview
        checked={checked}
        measure={measure}
        state={answer?.state}
        encoding={answer?.encoding ?? null}
      />
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">Something was read wrongly</span>
        </summary>
        <div className="nhsuk-details__text">
          <LeaveOut checked={checked} state={answer?.state} />
          <ColumnChoices checked={checked} kind={measure.kind} />
          <RowsFields state={answer?.state} kind={measure.kind} />
          <CheckButton words="Check again" isSecondary />
        </div>
      </details>
    </>
  );
}

function CheckButton({ words, isSecondary = false }: { words: string; isSecondary?: boolean }) {
  return (
    <Button secondary={isSecondary} name="intent" value="preview" data-under-way="Reading your rows…">
      {words}
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

const MOST_BYTES = 4_000_000;

function RowsFields({ state, kind }: { state: FormState; kind: MeasureKind }) {
  return (
    <>
      <FileField
        state={state}
        name="file"
        label="A file"
        hint="Saved from a spreadsheet as CSV: choose “Save as”, then CSV. Up to 10,000 rows."
        mostBytes={MOST_BYTES}
      />
      <TextArea
        state={state}
        name="pasted"
        offersWords={false}
        label="Or your rows, pasted"
        hint={`${columns[kind]} Such as: ${examples[kind]}. A heading row is fine, and an empty number is a gap.`}
        rows={8}
      />
    </>
  );
}
