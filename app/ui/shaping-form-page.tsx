import { Button } from "nhsuk-react-components";
import type { ReactNode } from "react";
import { FormErrors } from "./field";
import type { FormState } from "./form-state";
import { Page } from "./page";

type Props = {
  title: string;
  lede?: string;
  back: { to: string; label: string };
  state: FormState;
  save: string;
  children: ReactNode;
};

/** A form about who shaped something. What is typed is kept nowhere but in the form, until it's saved. */
export function ShapingFormPage({ title, lede, back, state, save, children }: Props) {
  return (
    <Page title={title} lede={lede} trail={[back]} narrow>
      <FormErrors state={state} />
      <form id="form" method="post" noValidate>
        {children}
        <div className="nhsuk-button-group">
          <Button>{save}</Button>
          <a href={back.to}>Go back</a>
        </div>
      </form>
    </Page>
  );
}
