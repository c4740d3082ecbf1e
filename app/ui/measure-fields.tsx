import { Checkboxes } from "nhsuk-react-components";
import type { MeasureFacts } from "~/domain/measures/measure-facts";
import {
  DIRECTIONS,
  isBetweenEvents,
  labelOf,
  MEASURE_KINDS,
  MEASURE_TYPES,
  type Choice,
  type MeasureKind,
} from "~/domain/measures/measure-kinds";
import { withArticle } from "~/domain/measures/chart-choices";
import { RECOMMENDED } from "~/domain/measures/recommend-chart";
import { ChoiceField, TextArea, TextField } from "./field";
import { shown, type FormState } from "./form-state";
import { MeasureChartFields } from "./measure-chart-fields";

type Props = { state: FormState; saved?: MeasureFacts; isKindFixed?: boolean };

/** What a measure is, what it tells and what is hoped of it. */
export function MeasureFields({ state, saved, isKindFixed = false }: Props) {
  return (
    <>
      <TextField
        state={state}
        name="name"
        label="What will you track?"
        hint="A few words, such as: Alarms pressed in the evening"
        maxLength={120}
        saved={saved?.name}
      />
      <TextArea
        state={state}
        name="definition"
        label="What exactly is counted, by whom and when?"
        hint="So that everybody counts the same. Such as: every press of an alarm from 8 pm to midnight, counted by the night nurse in the alarm log each Monday."
        rows={3}
        saved={saved?.definition}
      />
      {isKindFixed && saved ? (
        <FixedKind saved={saved} />
      ) : (
        <ChoiceField
          state={state}
          name="kind"
          label="What kind of number is it?"
          saved={saved?.kind}
          options={MEASURE_KINDS.map(({ value, label, hint }) => ({
            name: value,
            label,
            hint: <KindHint hint={hint} kind={value} />,
          }))}
        />
      )}
      <CountsNobody state={state} />
      <MeasureChartFields state={state} saved={saved} fixedKind={isKindFixed ? saved?.kind : undefined} />
      {isKindFixed && saved && hasOwnUnit(saved.kind) ? null : (
        <TextField
          state={state}
          name="unit"
          label="Counted in (optional)"
          hint="Such as: alarms, people, minutes. A share is always in per cent, and between events it's days."
          maxLength={40}
          saved={saved?.unit}
        />
      )}
      <ChoiceField
        state={state}
        name="type"
        label="What does it tell you?"
        saved={saved?.type ?? "outcome"}
        options={choices(MEASURE_TYPES)}
      />
      <ChoiceField
        state={state}
        name="direction"
        label="Which way do you hope it goes?"
        saved={saved?.direction ?? "neither"}
        options={choices(DIRECTIONS)}
      />
      <TextField
        state={state}
        name="target"
        label="A number you're aiming for (optional)"
        hint="It's drawn as a line. There's no prize and no blame in it."
        inputMode="decimal"
        saved={saved?.target === null ? "" : saved?.target.toString()}
      />
    </>
  );
}

/** Asked only once something measured sounds like a count. */
function CountsNobody({ state }: { state: FormState }) {
  const isTicked = shown(state, "countsNobody", "") === "yes";
  if (!state?.errors.countsNobody && !isTicked) return null;
  return (
    <Checkboxes id="countsNobody-choices" name="countsNobody" error={state?.errors.countsNobody}>
      <Checkboxes.Item value="yes" id="countsNobody" defaultChecked={isTicked}>
        This is measured. It doesn&apos;t count people or what happens to them
      </Checkboxes.Item>
    </Checkboxes>
  );
}

/** The kind stays once there are numbers, or earlier ones that can be put back: they would mean something else. */
function FixedKind({ saved }: { saved: MeasureFacts }) {
  return (
    <div className="nhsuk-form-group" id="kind">
      <input type="hidden" name="kind" value={saved.kind} />
      <p>
        <strong>What kind of number is it?</strong> {labelOf(MEASURE_KINDS, saved.kind)}. That stays as it is,
        because there are numbers already, or earlier ones that can be put back. {drawnAs(saved.kind)}
      </p>
    </div>
  );
}

function hasOwnUnit(kind: MeasureKind): boolean {
  return kind === "ratio" || isBetweenEvents(kind);
}

/** What a kind is, and on a line of its own what we'd draw of it and why. */
function KindHint({ hint, kind }: { hint: string; kind: MeasureKind }) {
  return (
    <>
      {hint}
      <span className="measure-drawn-as">{drawnAs(kind)}</span>
    </>
  );
}

function drawnAs(kind: MeasureKind): string {
  const { chart, reason } = RECOMMENDED[kind];
  return `We'd draw ${withArticle(chart).replace(/^A/, "a")}. ${reason}`;
}

function choices(list: readonly Choice<string>[]) {
  return list.map(({ value, label, hint }) => ({ name: value, label, hint }));
}
