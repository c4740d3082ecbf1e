import { Checkboxes, ErrorSummary, Radios, Select, Textarea, TextInput } from "nhsuk-react-components";
import type { ReactElement } from "react";
import { FieldFindings } from "./field-findings";
import { shown, ticked, type FormState } from "./form-state";
import { WithOffers } from "./offered-words";

type FieldProps = {
  state: FormState;
  name: string;
  label: string;
  hint?: string | ReactElement;
  saved?: string;
};

type Option = { name: string; label: string; hint?: string | ReactElement };

export function TextField({
  state,
  name,
  label,
  hint,
  saved,
  offersWords = false,
  ...input
}: FieldProps & InputExtras & OffersWords) {
  const field = (
    <>
      <TextInput
        id={name}
        name={name}
        label={label}
        labelProps={{ size: "s" }}
        hint={hint}
        error={state?.errors[name]}
        defaultValue={shown(state, name, saved)}
        {...input}
      />
      <FieldFindings state={state} name={name} />
    </>
  );
  return offersWords ? <WithOffers {...{ name, state }}>{field}</WithOffers> : field;
}

/** Whether kinder words are offered for what is written in it. */
type OffersWords = { offersWords?: boolean };

type InputExtras = {
  type?: "text" | "email" | "password" | "date" | "time" | "search" | "number";
  autoComplete?: string;
  inputMode?: "numeric" | "decimal";
  maxLength?: number;
  required?: boolean;
  spellCheck?: boolean;
};

export function TextArea({
  state,
  name,
  label,
  hint,
  saved,
  rows = 4,
  offersWords = true,
}: FieldProps & { rows?: number } & OffersWords) {
  const field = (
    <>
      <Textarea
        id={name}
        name={name}
        label={label}
        labelProps={{ size: "s" }}
        hint={hint}
        error={state?.errors[name]}
        rows={rows}
        defaultValue={shown(state, name, saved)}
      />
      <FieldFindings state={state} name={name} />
    </>
  );
  return offersWords ? <WithOffers {...{ name, state }}>{field}</WithOffers> : field;
}

/** A file to send along. `mostBytes` lets the page's script say at once what the server would say after the upload. */
export function FileField({ state, name, label, hint, mostBytes }: FieldProps & { mostBytes: number }) {
  return (
    <TextInput
      id={name}
      name={name}
      type="file"
      label={label}
      labelProps={{ size: "s" }}
      hint={hint}
      error={state?.errors[name]}
      className="file-input"
      data-most-bytes={mostBytes}
    />
  );
}

export function ChoiceField({
  state,
  name,
  label,
  hint,
  saved,
  options,
}: FieldProps & { options: readonly Option[] }) {
  const chosen = shown(state, name, saved);
  return (
    <Radios
      id={`${name}-choices`}
      name={name}
      legend={label}
      legendProps={{ size: "s" }}
      hint={hint}
      error={state?.errors[name]}
    >
      {options.map((option, i) => (
        <Radios.Item
          key={option.name}
          value={option.name}
          id={i === 0 ? name : `${name}-${option.name}`}
          hint={option.hint}
          defaultChecked={option.name === chosen}
        >
          {option.label}
        </Radios.Item>
      ))}
    </Radios>
  );
}

type TicksProps = Omit<FieldProps, "saved"> & { options: readonly Option[]; saved?: readonly string[] };

export function TicksField({ state, name, label, hint, saved = [], options }: TicksProps) {
  const chosen = ticked(state, name, saved);
  return (
    <Checkboxes
      id={`${name}-choices`}
      name={name}
      legend={label}
      legendProps={{ size: "s" }}
      hint={hint}
      error={state?.errors[name]}
    >
      {options.map((option, i) => (
        <Checkboxes.Item
          key={option.name}
          value={option.name}
          id={i === 0 ? name : `${name}-${option.name}`}
          hint={option.hint}
          defaultChecked={chosen.includes(option.name)}
        >
          {option.label}
        </Checkboxes.Item>
      ))}
    </Checkboxes>
  );
}

type SelectProps = FieldProps & { options: readonly Option[]; none: string };

export function SelectField({ state, name, label, hint, saved, options, none }: SelectProps) {
  return (
    <Select
      id={name}
      name={name}
      label={label}
      labelProps={{ size: "s" }}
      hint={hint}
      error={state?.errors[name]}
      defaultValue={shown(state, name, saved)}
    >
      <Select.Option value="">{none}</Select.Option>
      {options.map((option) => (
        <Select.Option key={option.name} value={option.name}>
          {option.label}
        </Select.Option>
      ))}
    </Select>
  );
}

/** What needs a change, on top of the form, each line leading to its field. */
export function FormErrors({
  state,
  title = "There's something to put right",
}: {
  state: FormState;
  title?: string;
}) {
  const errors = Object.entries(state?.errors ?? {});
  if (errors.length === 0) return null;
  return (
    <ErrorSummary>
      <ErrorSummary.Title>{title}</ErrorSummary.Title>
      <ErrorSummary.List>
        {errors.map(([name, message]) => (
          <ErrorSummary.ListItem key={name} href={`#${name}`}>
            {message}
          </ErrorSummary.ListItem>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}
