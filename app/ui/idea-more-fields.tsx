import type { ReactNode } from "react";
import { themes } from "~/domain/ideas/themes";
import { moments } from "~/domain/pathways/moments";
import { settingsOfCare } from "~/domain/people/settings-of-care";
import { SelectField, TextArea, TicksField } from "./field";
import { Fold, isAnyAnswered } from "./fold";
import type { FormState } from "./form-state";
import type { SavedIdeaFields } from "./idea-audience-fields";

type Props = { state: FormState; saved?: SavedIdeaFields; children: ReactNode };

const within = ["noticed", "hope", "shapedBy", "moment", "setting", "themes"];

/** What one can say of an idea besides, now or later. */
export function IdeaMoreFields({ state, saved, children }: Props) {
  return (
    <Fold
      summary={`Add more if you like: ${children ? "what you noticed, " : ""}what you hope for, who shaped it`}
      isOpen={isAnyAnswered(state, saved, within)}
    >
      {children}
      <TextArea
        state={state}
        name="hope"
        label="What do you hope for? (optional)"
        hint="What would be better, and for whom."
        rows={3}
        saved={saved?.hope}
      />
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
    </Fold>
  );
}
