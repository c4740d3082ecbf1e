import { Button } from "nhsuk-react-components";
import type { MeasureFacts } from "~/domain/measures/measure-facts";
import { FormErrors } from "./field";
import type { FormState } from "./form-state";
import { MeasureFields } from "./measure-fields";
import { SmallCountsFields } from "./measure-small-counts-fields";
import { Page } from "./page";

type Props = {
  title: string;
  lede?: string;
  trail: { to: string; label: string }[];
  action: string;
  state: FormState;
  save: string;
  saved?: { measure: MeasureFacts; version: string; isKindFixed: boolean; keepsSmallCounts: boolean };
};

export function MeasureFormPage({ title, lede, trail, action, state, save, saved }: Props) {
  return (
    <Page title={title} lede={lede} trail={trail} narrow>
      <FormErrors state={state} />
      <form id="form" method="post" action={action} data-keep noValidate>
        {saved ? <input type="hidden" name="version" value={state?.typed.version ?? saved.version} /> : null}
        <MeasureFields state={state} saved={saved?.measure} isKindFixed={saved?.isKindFixed} />
        {saved ? (
          <SmallCountsFields state={state} saved={saved.measure} keepsSmallCounts={saved.keepsSmallCounts} />
        ) : (
          <p className="soft">
            Counts only, never names. Who sees counts from 1 to 4 is your organisation&apos;s to say, and you
            can change that later.
          </p>
        )}
        <div className="nhsuk-button-group">
          <Button>{save}</Button>
          {trail[0] ? <a href={trail[0].to}>Go back</a> : null}
        </div>
      </form>
    </Page>
  );
}
