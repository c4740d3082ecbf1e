import { moments } from "~/domain/pathways/moments";
import { settingsOfCare } from "~/domain/people/settings-of-care";
import type { TeamRef } from "~/domain/people/viewer";
import { themes } from "~/domain/ideas/themes";
import { SelectField, TextArea, TextField, TicksField } from "./field";
import type { FormState } from "./form-state";
import { IdeaAudienceFields, type SavedIdeaFields } from "./idea-audience-fields";

type Props = { state: FormState; teams: TeamRef[]; saved?: SavedIdeaFields };

/** The questions of an idea. Two of them are needed to share it, and none to keep it as a draft. */
export function IdeaFields({ state, teams, saved }: Props) {
  const isMoreOpen = Boolean(
    saved && (saved.themes.length > 0 || saved.setting || saved.moment || saved.shapedBy),
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
        label="Title"
        hint="A few words a colleague would recognise, such as: Two-minute welcome at the door"
        maxLength={120}
        offersWords
        saved={saved?.title}
      />
      <TextArea
        state={state}
        name="noticed"
        label="What did you notice? (optional)"
        hint="What happens now, and when. Without names."
        saved={saved?.noticed}
      />
      <TextArea
        state={state}
        name="change"
        label="What will you change?"
        hint="The smallest thing you could do differently, and who would do it."
        saved={saved?.change}
      />
      <TextArea
        state={state}
        name="hope"
        label="What do you hope for? (optional)"
        hint="What would be better, and for whom."
        rows={3}
        saved={saved?.hope}
      />
      <details className="nhsuk-details nhsuk-expander more-fields" open={isMoreOpen || undefined}>
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">
            More about it: who shaped it, where, when, themes
          </span>
        </summary>
        <div className="nhsuk-details__text">
          <MoreFields state={state} saved={saved} />
        </div>
      </details>
      <IdeaAudienceFields state={state} teams={teams} saved={saved} />
    </>
  );
}

function MoreFields({ state, saved }: Pick<Props, "state" | "saved">) {
  return (
    <>
      <TextArea
        state={state}
        name="shapedBy"
        label="Who shaped it? (optional)"
        hint="Colleagues, and people with lived experience, as they would like to be called: two people on the ward, the night team."
        rows={2}
        saved={saved?.shapedBy}
      />
      <SelectField
        state={state}
        name="moment"
        label="Which moment is it about? (optional)"
        none="Any moment"
        options={moments}
        saved={saved?.moment}
      />
      <SelectField
        state={state}
        name="setting"
        label="Where? (optional)"
        none="Not said"
        options={settingsOfCare}
        saved={saved?.setting}
      />
      <TicksField
        state={state}
        name="themes"
        label="Themes (optional)"
        options={themes}
        saved={saved?.themes}
      />
    </>
  );
}
