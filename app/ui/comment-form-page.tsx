import type { ReactNode } from "react";
import { FormErrors } from "./field";
import type { FormState } from "./form-state";
import { OffersBelow } from "./offered-words";
import { Page } from "./page";
import { RichText } from "./rich-text";

type Props = {
  title: string;
  idea: { id: number; title: string };
  answer: { state: FormState; preview: string | null } | undefined;
  children: ReactNode;
};

/** A comment on a page of its own: to change it, to see how it will look, or to put something right. */
export function CommentFormPage({ title, idea, answer, children }: Props) {
  return (
    <Page title={title} trail={[{ to: `/ideas/${idea.id}#conversation`, label: idea.title }]} narrow>
      <FormErrors state={answer?.state} />
      {answer?.preview ? (
        <section className="card preview" aria-labelledby="preview-title">
          <h2 id="preview-title" className="comment-preview">
            Preview, not saved yet
          </h2>
          <RichText html={answer.preview} />
          <OffersBelow offers={answer.state?.offers} />
        </section>
      ) : null}
      {children}
    </Page>
  );
}
