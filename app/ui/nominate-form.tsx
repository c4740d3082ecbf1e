import { Button } from "nhsuk-react-components";
import { TextArea } from "./field";
import type { FormState } from "./form-state";

type Props = {
  ideaId: number;
  state: FormState;
  mine: string | null;
  /** The team that readers see in this person's place. */
  nominatingAs: string | null;
};

/** Why others should have this idea too, in somebody's own words. */
export function NominateForm({ ideaId, state, mine, nominatingAs }: Props) {
  return (
    <form id="form" method="post" action={`/ideas/${ideaId}/nominations`} data-keep noValidate>
      <TextArea
        state={state}
        name="why"
        label="Why should others have this too?"
        hint="What have you seen it do, and for whom? Leave out anything that could tell who a patient is."
        saved={mine ?? ""}
        rows={5}
      />
      <p className="soft">
        {nominatingAs
          ? `Pathway stewards and lived-experience partners read this, as written by ${nominatingAs}.`
          : "Pathway stewards and lived-experience partners read this, with your name."}
      </p>
      <div className="nhsuk-button-group">
        <Button name="intent" value="nominate">
          {mine === null ? "Put it forward" : "Save changes"}
        </Button>
        {mine === null ? (
          <a href={`/ideas/${ideaId}`}>Go back</a>
        ) : (
          <Button secondary name="intent" value="take-back">
            Take it back
          </Button>
        )}
      </div>
    </form>
  );
}
