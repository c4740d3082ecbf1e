import { asSentence } from "~/domain/measures/as-sentence";
import { Button } from "nhsuk-react-components";
import { chartNotes, type ChartNote } from "~/domain/measures/chart-notes";
import type { MeasureFacts, MeasurePhase, Point } from "~/domain/measures/measure-facts";
import type { Phase } from "~/domain/measures/phases-in-force";
import { formatWithUnit, pointValues } from "~/domain/measures/point-value";
import { formatPointDate } from "./dates";
import { ChoiceField, FormErrors, SelectField, TextField } from "./field";
import type { FormState } from "./form-state";
import { alsoInWords, noteInWords } from "./measure-notes";
import { Page } from "./page";

type Props = {
  measure: MeasureFacts;
  points: readonly Point[];
  phases: readonly MeasurePhase[];
  /** The date that a row of the table leads here with. */
  picked: string | null;
  /** What a link here has chosen already. */
  pickedKind?: Phase["kind"];
  state: FormState;
};

const choices = [
  {
    name: "start",
    label: "New lines start here",
    hint: "When something has changed for good and you know why. The lines before it stay as they are.",
  },
  {
    name: "baseline",
    label: "Work the lines out from the numbers up to here",
    hint: "To see everything after it beside how it was before. It takes twelve numbers or more up to there.",
  },
];

/** Where lines start anew and what they are worked out from, by picking a number and saying why. */
export function MeasurePhasesPage({ measure, points, phases, picked, pickedKind = "start", state }: Props) {
  return (
    <Page
      title="Where the lines start"
      lede="The lines on the chart are worked out from all of its numbers. You can change that, with a reason that everybody reads."
      trail={[{ to: `/measures/${measure.id}`, label: measure.name }]}
      narrow
    >
      <FormErrors state={state} />
      {phases.length > 0 ? <Picked measure={measure} phases={phases} points={points} /> : null}
      {points.length === 0 ? (
        <p>
          There are no numbers yet. <a href={`/measures/${measure.id}/points`}>Add the first</a>
        </p>
      ) : (
        <form id="form" method="post" action={`/measures/${measure.id}/phases`} data-keep noValidate>
          <SelectField
            state={state}
            name="date"
            label="At which number?"
            saved={picked ?? ""}
            none="Choose one"
            options={optionsFrom(measure, points)}
          />
          <ChoiceField
            state={state}
            name="kind"
            label="What happens there?"
            saved={picked ? pickedKind : ""}
            options={choices}
          />
          <TextField
            state={state}
            name="reason"
            label="Why?"
            hint="Such as: the ward moved to the new building. Without names."
            maxLength={200}
          />
          <div className="nhsuk-button-group">
            <Button>Save it</Button>
            <a href={`/measures/${measure.id}`}>Go back</a>
          </div>
        </form>
      )}
    </Page>
  );
}

/** What was picked before, also where its number is gone, which does nothing. */
function Picked({ measure, phases, points }: Pick<Props, "measure" | "phases" | "points">) {
  const notes = chartNotes(measure, points, phases);
  const noteOf = ({ kind, date }: Phase): Omit<ChartNote, "reason"> =>
    notes.find((note) => note.kind === kind && note.date === date) ?? { kind, date, also: "gone" };
  return (
    <section className="card" aria-labelledby="picked">
      <h2 id="picked">Now</h2>
      <ul className="picked-phases">
        {phases.map((phase) => (
          <li key={phase.id}>
            {noteInWords(noteOf(phase))} {asSentence(phase.reason)} {alsoInWords(noteOf(phase))}{" "}
            <a href={`/phases/${phase.id}/deletion`}>
              Take it away
              <span className="nhsuk-u-visually-hidden">: {formatPointDate(phase.date)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function optionsFrom(measure: MeasureFacts, points: readonly Point[]) {
  const values = pointValues(measure.kind, points);
  return points
    .map(({ date }, index) => ({
      name: date,
      label: `${formatPointDate(date)}: ${formatWithUnit(measure, values[index] ?? null)}`,
    }))
    .reverse();
}
