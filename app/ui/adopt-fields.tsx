import { audiences } from "~/domain/ideas/audience";
import type { TeamRef } from "~/domain/people/viewer";
import { ChoiceField, TextArea, TextField } from "./field";
import type { FormState } from "./form-state";
import { InTeamNameField } from "./in-team-name-field";

type Props = {
  state: FormState;
  teams: TeamRef[];
  source: { title: string; teamName: string | null; change: string };
};

const quietly = " Others read that one more team tries it, and not which.";

const offered = audiences
  .filter((audience) => audience.name !== "draft")
  .toReversed()
  .map(({ name, label, reach }) => ({ name, label, hint: name === "team" ? reach + quietly : reach }));

/** What a team says of the idea it takes on: the other team's words are there as a start. */
export function AdoptFields({ state, teams, source }: Props) {
  return (
    <>
      <div className="note note--slim">
        <p>
          Please leave out anything that could identify a patient. Medicines, observation levels and legal
          status stay with policy.
        </p>
      </div>
      <TeamField state={state} teams={teams} />
      <TextField
        state={state}
        name="title"
        label="Title"
        hint="Keep theirs, or find your own."
        maxLength={120}
        saved={source.title}
      />
      <TextArea
        state={state}
        name="change"
        label="What will you do?"
        hint={`The words of ${source.teamName ?? "those who began it"} are here as a start. Say what will be different where you are: who, when, how often.`}
        rows={9}
        saved={source.change}
      />
      <TextArea
        state={state}
        name="shapedBy"
        label="Who has shaped it with you? (optional)"
        hint="Colleagues, and people with lived experience, as they would like to be called: two people on the ward, the night team."
        rows={2}
      />
      <ChoiceField
        state={state}
        name="audience"
        label="Who can see it?"
        saved="organisation"
        options={offered}
      />
      <InTeamNameField state={state} />
    </>
  );
}

/** Whoever has one team to try it with isn't asked which. */
function TeamField({ state, teams }: Pick<Props, "state" | "teams">) {
  const [only] = teams;
  const error = state?.errors.teamId;
  if (teams.length > 1)
    return (
      <ChoiceField
        state={state}
        name="teamId"
        label="Which of your teams will try it?"
        options={teams.map((team) => ({ name: String(team.id), label: team.name }))}
      />
    );
  return (
    <div id="teamId" tabIndex={error ? -1 : undefined}>
      {error ? <p className="nhsuk-error-message">{error}</p> : null}
      {only ? (
        <>
          <input type="hidden" name="teamId" value={only.id} />
          <p>
            It will be an idea of <strong>{only.name}</strong>.
          </p>
        </>
      ) : null}
    </div>
  );
}
