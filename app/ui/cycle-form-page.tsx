import { Button } from "nhsuk-react-components";
import type { ReactNode } from "react";
import { FormErrors } from "./field";
import type { FormState } from "./form-state";
import { Page } from "./page";

type Props = {
  title: string;
  lede?: string;
  idea: { id: number; title: string };
  cycle?: { id: number; number: number; revision: number };
  state: FormState;
  save: string;
  children: ReactNode;
};

/** A form about a cycle: what is wrong on top, the fields, one button. */
export function CycleFormPage({ title, lede, idea, cycle, state, save, children }: Props) {
  const back = cycle ? `/cycles/${cycle.id}` : `/ideas/${idea.id}`;
  const ideaTitle = idea.title || "Your draft";
  const isConflict = state?.errors.form !== undefined;
  return (
    <Page
      title={title}
      lede={lede}
      trail={[{ to: back, label: cycle ? `Cycle ${cycle.number}: ${ideaTitle}` : ideaTitle }]}
      narrow
    >
      <FormErrors state={state} />
      {isConflict ? (
        <p>
          <a href={back} target="_blank" rel="noreferrer">
            See what it says now (opens in a new tab)
          </a>
        </p>
      ) : null}
      <form id="form" method="post" data-keep noValidate>
        {cycle ? (
          <input type="hidden" name="revision" value={state?.typed.revision ?? cycle.revision} />
        ) : null}
        {children}
        <div className="nhsuk-button-group">
          <Button>{save}</Button>
          <a href={back}>Go back</a>
        </div>
      </form>
    </Page>
  );
}
