import { audiences } from "~/domain/ideas/audience";
import type { IdeaForm } from "~/domain/ideas/idea-form";
import type { TeamRef } from "~/domain/people/viewer";
import { ChoiceField, SelectField } from "./field";
import type { FormState } from "./form-state";
import { InTeamNameField } from "./in-team-name-field";

export type SavedIdeaFields = IdeaForm & { isShared: boolean };

type Props = { state: FormState; teams: TeamRef[]; saved?: SavedIdeaFields };

/** Who will see it, and whether under one's own name: what each choice does is said beside it. */
export function IdeaAudienceFields({ state, teams, saved }: Props) {
  const offered = audiences.filter((audience) => audience.name !== "team" || teams.length > 0).toReversed();
  const [firstTeam] = teams;
  const savedTeam = saved ? String(saved.teamId ?? "") : String(firstTeam?.id ?? "");
  return (
    <>
      <ChoiceField
        state={state}
        name="audience"
        label="Who can see it?"
        saved={saved?.audience ?? "organisation"}
        options={offered.map(({ name, label, reach }) => ({ name, label, hint: reach }))}
      />
      {saved?.isShared ? (
        <p className="soft">
          If you choose fewer people, the others can no longer open it, nor find it. What they read before,
          they may remember. Support and comments are kept, for those who can still see it.
        </p>
      ) : null}
      {teams.length > 0 ? (
        <TeamFields state={state} teams={teams} savedTeam={savedTeam} saved={saved} />
      ) : null}
    </>
  );
}

function TeamFields({ state, teams, savedTeam, saved }: Props & { savedTeam: string }) {
  return (
    <>
      <SelectField
        state={state}
        name="teamId"
        label="Which team is it from?"
        none="No team"
        options={teams.map((team) => ({ name: String(team.id), label: team.name }))}
        saved={savedTeam}
      />
      <InTeamNameField state={state} saved={saved?.inTeamName} />
    </>
  );
}
