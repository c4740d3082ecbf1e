import { Button } from "nhsuk-react-components";
import { TextArea } from "./field";
import type { FormState } from "./form-state";
import { MarkdownHint } from "./markdown-hint";
import { OfferInputs } from "./offered-words";

type Props = {
  action: string;
  state?: FormState;
  saved?: { body: string; version: string };
  /** The team in whose name the comment will stand. */
  commentingAs: string | null;
  /** On its own page its button is the strong one. */
  isOnItsOwnPage?: boolean;
};

/** Write a comment, or change one. Preview is a button of the same form, so it works without JavaScript. */
export function CommentForm({ action, state, saved, commentingAs, isOnItsOwnPage = false }: Props) {
  return (
    <form method="post" action={action} className="comment-form no-print" data-keep noValidate>
      <OfferInputs state={state} intent="save" />
      {saved ? <input type="hidden" name="version" value={state?.typed.version ?? saved.version} /> : null}
      <TextArea
        state={state}
        name="body"
        label="Your comment"
        hint="Be kind and be plain. Leave out anything that could tell who a patient is: no names, dates or numbers."
        saved={saved?.body}
        rows={isOnItsOwnPage ? 8 : 4}
      />
      {commentingAs ? (
        <p className="comment-form__as">Others will see this as written by {commentingAs}.</p>
      ) : null}
      <MarkdownHint />
      <div className="nhsuk-button-group">
        <Button secondary={!isOnItsOwnPage} name="intent" value="save">
          {saved ? "Save changes" : "Add comment"}
        </Button>
        <button className="as-link" name="intent" value="preview">
          Preview
        </button>
      </div>
    </form>
  );
}
