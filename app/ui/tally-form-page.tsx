import { Button, TextInput } from "nhsuk-react-components";
import type { ReactNode } from "react";
import { answers, type Answer } from "~/domain/requests/answers";
import { FormErrors, TextField } from "./field";
import { shown, type FormState } from "./form-state";
import { Page } from "./page";

type Props = {
  title: string;
  state: FormState;
  action: string;
  request: { id: number; words: string };
  saved: { date: string } & Record<Answer, string>;
  revision?: number;
  /** The count that this day has already. */
  takenBy?: number | null;
  children?: ReactNode;
};

/** How often each answer was given on one day: four numbers, and nobody in particular. */
export function TallyFormPage({ title, state, action, request, saved, revision, takenBy, children }: Props) {
  return (
    <Page
      title={title}
      trail={[{ to: `/requests/${request.id}`, label: request.words }]}
      lede={`“${request.words}”: what did people hear?`}
      narrow
    >
      <FormErrors state={state} />
      {takenBy ? (
        <p>
          <a href={`/tallies/${takenBy}/edit`}>Put the count of that day right</a>
        </p>
      ) : null}
      <form id="form" method="post" action={action} data-keep noValidate>
        {revision === undefined ? null : (
          <input type="hidden" name="revision" value={state?.typed.revision ?? revision} />
        )}
        <div className="tally">
          {answers.map(({ name, label, says }) => (
            <TextInput
              key={name}
              id={name}
              name={name}
              label={label}
              labelProps={{ size: "s" }}
              hint={says}
              error={state?.errors[name]}
              defaultValue={shown(state, name, saved[name])}
              inputMode="numeric"
              autoComplete="off"
              maxLength={3}
              width={3}
              data-count-up={label}
            />
          ))}
        </div>
        <TextField state={state} name="date" label="Day" type="date" saved={saved.date} />
        <p className="soft">Numbers only: who asked, and who answered, stays out of it.</p>
        <div className="nhsuk-button-group">
          <Button>Save the count</Button>
          <a href={`/requests/${request.id}`}>Go back</a>
        </div>
      </form>
      {children}
    </Page>
  );
}
