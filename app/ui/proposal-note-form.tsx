import { Button } from "nhsuk-react-components";
import { TextArea } from "./field";
import type { FormState } from "./form-state";

type Props = {
  proposalId: number;
  canSendBack: boolean;
  notingAs: string | null;
  state?: FormState;
  /** On its own page its button is the strong one. */
  isOnItsOwnPage?: boolean;
};

export function ProposalNoteForm({
  proposalId,
  canSendBack,
  notingAs,
  state,
  isOnItsOwnPage = false,
}: Props) {
  return (
    <form
      id="form"
      method="post"
      action={`/proposals/${proposalId}/notes`}
      className="comment-form no-print"
      data-keep
      noValidate
    >
      <TextArea
        state={state}
        name="body"
        label="Your note"
        hint="A question, or what you'd like to see in it. Everybody who works on this draft can read it."
      />
      {notingAs ? <p className="comment-form__as">Others will see this as written by {notingAs}.</p> : null}
      <div className="nhsuk-button-group">
        <Button secondary={!isOnItsOwnPage} name="intent" value="note">
          Add note
        </Button>
        {canSendBack ? (
          <Button secondary name="intent" value="send-back">
            Send back with this note
          </Button>
        ) : null}
      </div>
    </form>
  );
}
