import { Button } from "nhsuk-react-components";
import { opportunityAudiences } from "~/domain/opportunities/opportunity-audience";
import { moments } from "~/domain/pathways/moments";
import type { TeamRef } from "~/domain/people/viewer";
import { ChoiceField, FormErrors, SelectField, TextArea } from "./field";
import type { FormState } from "./form-state";
import { Page } from "./page";

type Saved = { moment: string; noticed: string; possible: string; audience: string; teamId: number };

type Props = {
  title: string;
  teams: readonly TeamRef[];
  state: FormState;
  action: string;
  back: { to: string; label: string };
  saved?: Saved;
  revision?: number;
};

/** Three short fields, and who can read them. */
export function OpportunityFormPage({ title, teams, state, action, back, saved, revision }: Props) {
  return (
    <Page
      title={title}
      lede="An earlier moment in which something else was possible. Small, and nobody's fault."
      trail={[back]}
      narrow
    >
      <FormErrors state={state} />
      <div className="note note--slim">
        <p>
          <strong>Leave out who, and what came after.</strong> No names, no incident or its number, no day,
          nothing that points to a patient or a colleague. What has to be reported is reported where your ward
          does that.
        </p>
      </div>
      <form id="form" method="post" action={action} data-keep noValidate>
        {revision === undefined ? null : (
          <input type="hidden" name="revision" value={state?.typed.revision ?? revision} />
        )}
        <NoteFields state={state} saved={saved} />
        {teams.length > 1 ? (
          <SelectField
            state={state}
            name="teamId"
            label="Which team is it from?"
            none="Choose a team"
            options={teams.map((team) => ({ name: String(team.id), label: team.name }))}
            saved={saved ? String(saved.teamId) : ""}
          />
        ) : null}
        <ChoiceField
          state={state}
          name="audience"
          label="Who can read it?"
          hint="Moderators can read every note, to take out what shouldn't be here. Your name isn't shown to anybody, but on a small team people may guess."
          saved={saved?.audience ?? "team"}
          options={opportunityAudiences.map(({ name, label, reach }) => ({ name, label, hint: reach }))}
        />
        <Button>{saved ? "Save changes" : "Note it"}</Button>
      </form>
    </Page>
  );
}

function NoteFields({ state, saved }: { state: FormState; saved?: Saved }) {
  return (
    <>
      <SelectField
        state={state}
        name="moment"
        label="Which moment was it?"
        none="Choose a moment"
        options={moments}
        saved={saved?.moment}
      />
      <TextArea
        state={state}
        name="noticed"
        label="What did you notice?"
        hint="In a sentence or two. Such as: There's a queue at the office door at every handover, and nobody opens."
        rows={3}
        saved={saved?.noticed}
      />
      <TextArea
        state={state}
        name="possible"
        label="What might have been?"
        hint="Such as: One of us could stand at the door and say when there'll be time."
        rows={3}
        saved={saved?.possible}
      />
    </>
  );
}
