import { Button } from "nhsuk-react-components";
import { FormErrors, TextArea, TextField } from "./field";
import type { FormState } from "./form-state";
import { Page } from "./page";

type Props = {
  title: string;
  lede: string;
  trail: { to: string; label: string }[];
  action: string;
  button: string;
  state: FormState;
  saved?: { title: string; summary: string; revision: string };
};

/** What a pathway is called, and whose journey it is. */
export function PathwayFormPage({ title, lede, trail, action, button, state, saved }: Props) {
  return (
    <Page title={title} lede={lede} trail={trail} narrow>
      <FormErrors state={state} />
      <form method="post" action={action} data-keep noValidate>
        {saved ? (
          <input
            type="hidden"
            name="revision"
            value={state ? String(state.typed.revision ?? "") || saved.revision : saved.revision}
          />
        ) : null}
        <TextField
          state={state}
          name="title"
          label="What is it called?"
          hint="Whose journey it is, for example: A stay on an inpatient ward"
          saved={saved?.title}
          maxLength={120}
        />
        <TextArea
          state={state}
          name="summary"
          label="What is it for?"
          hint="A sentence or two that somebody on their first day can understand. Up to 500 characters."
          saved={saved?.summary}
        />
        <Button>{button}</Button>
      </form>
    </Page>
  );
}
