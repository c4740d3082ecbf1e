import { Button } from "nhsuk-react-components";
import type { ReactNode } from "react";
import type { Start } from "~/domain/ideas/starts";
import type { TeamRef } from "~/domain/people/viewer";
import type { Similar } from "~/domain/search/find-similar.server";
import { DraftDiscard, DraftSaid, DraftSaved } from "./draft-standing";
import { FormErrors } from "./field";
import type { FormState } from "./form-state";
import type { SavedIdeaFields } from "./idea-audience-fields";
import { IdeaFields } from "./idea-fields";
import { IdeaPreview, type IdeaPreviewParts } from "./idea-preview";
import { OfferInputs } from "./offered-words";
import { Page } from "./page";
import { SimilarStep } from "./similar-ideas";

export type IdeaFormAnswer =
  | {
      state: FormState;
      preview: IdeaPreviewParts | null;
      draftId: number | null;
      /** Whether it was kept as a draft just now. */
      saved?: boolean;
      /** What it resembles so much that it is shown before sharing. */
      similar?: Similar;
    }
  | undefined;

type Props = {
  title: string;
  lede: string;
  teams: TeamRef[];
  answer: IdeaFormAnswer;
  action: string;
  /** Where what is typed is kept as a draft; null for what is shared already. */
  draftsAt: string | null;
  formKey: string;
  /** The page it was opened from. */
  back: { to: string; label: string };
  revision: number;
  draftId: number | null;
  saved?: SavedIdeaFields;
  start?: Start;
  /** What it grows out of. */
  begun?: ReactNode;
  /** What is asked last. */
  last?: ReactNode;
};

export function IdeaFormPage({ title, lede, back, answer, begun, ...form }: Props) {
  return (
    <Page title={title} lede={lede} trail={[back]} narrow>
      {answer?.saved ? <DraftSaved /> : null}
      <FormErrors state={answer?.state} />
      {answer?.preview ? <IdeaPreview preview={answer.preview} offers={answer.state?.offers} /> : null}
      {begun}
      <WritingForm state={answer?.state} similar={answer?.similar} {...form} />
    </Page>
  );
}

type FormProps = Omit<Props, "title" | "lede" | "back" | "answer" | "begun"> & {
  state: FormState;
  similar?: Similar;
};

function WritingForm(props: FormProps) {
  const { state, similar, action, draftsAt, formKey, revision, draftId, last, ...fields } = props;
  const isShared = fields.saved?.isShared ?? false;
  return (
    <form
      id="form"
      method="post"
      action={action}
      data-keep
      data-unsent
      data-draft={draftsAt ?? undefined}
      noValidate
    >
      {similar ? <SimilarStep similar={similar} /> : null}
      <OfferInputs state={state} intent="share" />
      <input type="hidden" name="revision" value={state?.typed.revision ?? revision} />
      <input type="hidden" name="opened" value={state?.typed.opened ?? formKey} />
      <IdeaFields state={state} draftId={draftId} {...fields} />
      {last}
      <div className="nhsuk-button-group">
        <Button name="intent" value="share">
          {isShared ? "Save changes" : "Share it"}
        </Button>
        <Button secondary name="intent" value="preview">
          Preview
        </Button>
        {isShared ? null : (
          <Button secondary name="intent" value="draft">
            Save as a draft
          </Button>
        )}
      </div>
      <DraftSaid />
      {isShared ? null : <DraftDiscard draftId={draftId} />}
    </form>
  );
}
