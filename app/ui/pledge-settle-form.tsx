import { Button } from "nhsuk-react-components";
import { settlements } from "~/domain/leadership/settle-form";
import { ChoiceField, TextArea } from "./field";
import { shown, type FormState } from "./form-state";

type Props = {
  pledge: { id: number; status: string; outcome: string; revision: string };
  state: FormState;
};

/** How a pledge went, told by whoever made it. */
export function PledgeSettleForm({ pledge, state }: Props) {
  return (
    <form method="post" action={`/pledges/${pledge.id}`} data-keep noValidate>
      <input type="hidden" name="revision" value={shown(state, "revision", undefined) || pledge.revision} />
      <ChoiceField
        state={state}
        name="status"
        label="Did you keep it?"
        hint="Either answer helps. What matters is that people hear from you."
        options={settlements}
        saved={pledge.status}
      />
      <TextArea
        state={state}
        name="outcome"
        label="How it went, or why not"
        hint="If you kept it, a word is welcome. If not, say what got in the way. Leave out anything that could tell who a patient is."
        saved={pledge.outcome}
      />
      <Button>Save</Button>
    </form>
  );
}
