import { plainStart, type Start } from "~/domain/ideas/starts";
import type { TeamRef } from "~/domain/people/viewer";
import { TextArea, TextField } from "./field";
import type { FormState } from "./form-state";
import { SimilarRoom } from "./similar-ideas";
import { IdeaAudienceFields, type SavedIdeaFields } from "./idea-audience-fields";
import { IdeaMoreFields } from "./idea-more-fields";

type Props = {
  state: FormState;
  teams: TeamRef[];
  saved?: SavedIdeaFields;
  start?: Start;
  draftId?: number | null;
};

/** The questions of an idea: two that it takes to share it, and the others folded up. */
export function IdeaFields({ state, teams, saved, start = plainStart, draftId = null }: Props) {
  const noticed = (
    <TextArea state={state} name="noticed" {...start.noticed} rows={3} saved={saved?.noticed} />
  );
  return (
    <>
      <div className="note note--slim">
        <p>
          Please leave out anything that could identify a patient. Medicines, observation levels and legal
          status stay with policy.
        </p>
      </div>
      <TextField
        state={state}
        name="title"
        {...start.title}
        maxLength={120}
        offersWords
        saved={saved?.title}
      />
      {start.asksNoticed ? noticed : null}
      <TextArea state={state} name="change" {...start.change} saved={saved?.change} />
      {saved?.isShared ? null : <SimilarRoom draftId={draftId} />}
      <IdeaMoreFields state={state} saved={saved}>
        {start.asksNoticed ? null : noticed}
      </IdeaMoreFields>
      <IdeaAudienceFields state={state} teams={teams} saved={saved} />
    </>
  );
}
