import { Button } from "nhsuk-react-components";
import { moments } from "~/domain/pathways/moments";
import { SelectField, TextArea, TextField, TicksField } from "./field";
import type { FormState } from "./form-state";
import { MarkdownHint } from "./markdown-hint";

type Option = { name: string; label: string };

type PlaceProps = {
  state: FormState;
  pathways: Option[];
  saved?: { title?: string; pathway?: string; moment?: string };
};

/** What a practice is called, and where along which pathway it stands. */
export function ProposalPlaceFields({ state, pathways, saved }: PlaceProps) {
  return (
    <>
      <TextField
        state={state}
        name="title"
        label="Title"
        hint="What a new colleague would look for, such as: A warm drink before the ward goes quiet"
        maxLength={120}
        saved={saved?.title}
      />
      <SelectField
        state={state}
        name="pathway"
        label="Which pathway does it belong to?"
        none="Choose a pathway"
        options={pathways}
        saved={saved?.pathway}
      />
      <SelectField
        state={state}
        name="moment"
        label="At which moment does it help?"
        none="Choose a moment"
        options={moments}
        saved={saved?.moment}
      />
    </>
  );
}

export type SavedWords = Record<"summary" | "why" | "how" | "need" | "watchFor", string>;

/** What a practice says. `need` alone may stay empty when a second person is asked. */
export function ProposalWordFields({ state, saved }: { state: FormState; saved: SavedWords }) {
  return (
    <>
      <TextArea
        state={state}
        name="summary"
        label="In a sentence or two"
        hint="What it is, in words for somebody in their first week. Up to 300 characters."
        rows={2}
        saved={saved.summary}
      />
      <TextArea
        state={state}
        name="why"
        label="Why it helps"
        hint="What was noticed, what changed, and for whom. Say what isn't known, too."
        rows={6}
        saved={saved.why}
      />
      <TextArea
        state={state}
        name="how"
        label="How to do it"
        hint="Step by step."
        rows={8}
        saved={saved.how}
      />
      <TextArea
        state={state}
        name="need"
        label="What you need (optional)"
        hint="Things, people, time."
        rows={3}
        saved={saved.need}
      />
      <TextArea
        state={state}
        name="watchFor"
        label="What to watch for"
        hint="What could go wrong, what makes us stop, who must know. Medicines, observation levels and legal status stay with policy."
        rows={5}
        saved={saved.watchFor}
      />
      <MarkdownHint />
    </>
  );
}

type IdeaProps = { state: FormState; ideas: Option[]; saved: string[] };

/** The ideas a practice grew out of, and a way to find more of them without leaving what was typed. */
export function ProposalIdeaFields({ state, ideas, saved }: IdeaProps) {
  return (
    <>
      <TicksField
        state={state}
        name="ideas"
        label="Which ideas did it grow out of?"
        hint="At least one. Only ideas that everybody can see are here."
        options={ideas}
        saved={saved}
      />
      <div className="proposal-find">
        <TextField
          state={state}
          name="find"
          label="Find an idea"
          hint="Words from it. What you've written stays here."
          maxLength={100}
        />
        <Button secondary name="intent" value="find">
          Find
        </Button>
      </div>
    </>
  );
}
