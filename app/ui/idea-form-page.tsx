import { Button } from "nhsuk-react-components";
import type { ReactNode } from "react";
import type { SavedIdeaFields } from "./idea-audience-fields";
import type { TeamRef } from "~/domain/people/viewer";
import { FormErrors } from "./field";
import type { FormState } from "./form-state";
import { IdeaFields } from "./idea-fields";
import { IdeaPreview, type IdeaPreviewParts } from "./idea-preview";
import { OfferInputs } from "./offered-words";
import { Page } from "./page";

export type IdeaFormAnswer =
  { state: FormState; preview: IdeaPreviewParts | null; draftId: number | null } | undefined;

type Props = {
  title: string;
  lede: string;
  teams: TeamRef[];
  answer: IdeaFormAnswer;
  action: string;
  /** The page it was opened from. */
  back: { to: string; label: string };
  revision: number;
  saved?: SavedIdeaFields;
  /** What it grows out of. */
  begun?: ReactNode;
};

export function IdeaFormPage({ title, lede, teams, answer, action, back, revision, saved, begun }: Props) {
  const isShared = saved?.isShared ?? false;
  return (
    <Page title={title} lede={lede} trail={[back]} narrow>
      {answer?.draftId ? (
        <div className="note" role="status">
          <p>
            <strong>Saved as a draft.</strong> Nothing is lost, and only you can see it. A little more and it
            can be shared.
          </p>
        </div>
      ) : null}
      <FormErrors state={answer?.state} />
      {answer?.preview ? <IdeaPreview preview={answer.preview} offers={answer.state?.offers} /> : null}
      {begun}
      <form id="form" method="post" action={action} data-keep noValidate>
        <OfferInputs state={answer?.state} intent="share" />
        <input type="hidden" name="revision" value={answer?.state?.typed.revision ?? revision} />
        <IdeaFields state={answer?.state} teams={teams} saved={saved} />
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
      </form>
    </Page>
  );
}
