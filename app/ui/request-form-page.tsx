import { Button } from "nhsuk-react-components";
import type { TeamRef } from "~/domain/people/viewer";
import { requestAudiences } from "~/domain/requests/request-audience";
import { suggestedRequests } from "~/domain/requests/suggested-requests";
import { ChoiceField, FormErrors, SelectField, TextField } from "./field";
import type { FormState } from "./form-state";
import { Page } from "./page";

type Props = {
  title: string;
  teams: readonly TeamRef[];
  state: FormState;
  action: string;
  back: { to: string; label: string };
  saved?: { words: string; audience: string };
  revision?: number;
};

/** A kind of request in a few words, and who can see it. */
export function RequestFormPage({ title, teams, state, action, back, saved, revision }: Props) {
  return (
    <Page title={title} lede="A kind of request, never one person's." trail={[back]} narrow>
      <FormErrors state={state} />
      <form id="form" method="post" action={action} data-keep noValidate>
        {revision === undefined ? null : (
          <input type="hidden" name="revision" value={state?.typed.revision ?? revision} />
        )}
        {saved ? null : (
          <SelectField
            state={state}
            name="suggested"
            label="What do people ask for?"
            none="Choose, or write below"
            options={suggestedRequests.map((words) => ({ name: words, label: words }))}
          />
        )}
        <TextField
          state={state}
          name="words"
          label={saved ? "What do people ask for?" : "Or in your own words"}
          hint="A few words, as people say it. Such as: Sitting with my friend at tea."
          maxLength={80}
          saved={saved?.words}
        />
        {teams.length > 1 ? (
          <SelectField
            state={state}
            name="teamId"
            label="Whose list?"
            none="Choose a team"
            options={teams.map((team) => ({ name: String(team.id), label: team.name }))}
          />
        ) : null}
        <ChoiceField
          state={state}
          name="audience"
          label="Who can see it?"
          saved={saved?.audience ?? "team"}
          options={requestAudiences.map(({ name, label, reach }) => ({ name, label, hint: reach }))}
        />
        <Button>{saved ? "Save changes" : "Put it on the list"}</Button>
      </form>
    </Page>
  );
}
