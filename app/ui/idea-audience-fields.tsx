import { audienceLabel, audiences } from "~/domain/ideas/audience";
import type { IdeaForm } from "~/domain/ideas/idea-form";
import type { TeamRef } from "~/domain/people/viewer";
import { ChoiceField, SelectField } from "./field";
import { Fold, isAnyAnswered } from "./fold";
import { shown, type FormState } from "./form-state";
import { InTeamNameField } from "./in-team-name-field";

export type SavedIdeaFields = IdeaForm & { isShared: boolean };

type Props = { state: FormState; teams: TeamRef[]; saved?: SavedIdeaFields };

/** Who will see it, and whether under one's own name, folded up where it's as usual. What each choice does is said beside it. */
export function IdeaAudienceFields({ state, teams, saved }: Props) {
  const offered = audiences.filter((audience) => audience.name !== "team" || teams.length > 0).toReversed();
  const usualTeam = String(teams[0]?.id ?? "");
  const savedTeam = saved ? String(saved.teamId ?? "") : usualTeam;
  const chosen = {
    audience: shown(state, "audience", saved?.audience ?? "organisation"),
    teamId: shown(state, "teamId", savedTeam),
    inTeamName: shown(state, "inTeamName", saved?.inTeamName ? "yes" : "") === "yes",
  };
  const isUsual = chosen.audience === "organisation" && chosen.teamId === usualTeam && !chosen.inTeamName;
  const hasErrors = isAnyAnswered(state && { ...state, typed: {} }, undefined, ["audience", "teamId"]);
  return (
    <Fold summary={whoInWords(chosen, teams)} isOpen={!isUsual || hasErrors || (saved?.isShared ?? false)}>
      <ChoiceField
        state={state}
        name="audience"
        label="Who can see it?"
        saved={saved?.audience ?? "organisation"}
        options={offered.map(({ name, label, reach }) => ({ name, label, hint: reach }))}
      />
      {saved?.isShared ? <FewerPeople /> : null}
      {teams.length > 0 ? (
        <TeamFields state={state} teams={teams} savedTeam={savedTeam} saved={saved} />
      ) : null}
    </Fold>
  );
}

type Chosen = { audience: string; teamId: string; inTeamName: boolean };

/** One line that says what happens if the fold stays shut. */
function whoInWords({ audience, teamId, inTeamName }: Chosen, teams: TeamRef[]): string {
  const team = teams.find(({ id }) => String(id) === teamId)?.name;
  const name = inTeamName && team ? `in the name of ${team}` : "under your name";
  const from = team && !inTeamName ? `, from ${team}` : "";
  return `Who can see it: ${audienceLabel(audience).toLowerCase()}, ${name}${from}`;
}

function FewerPeople() {
  return (
    <p className="soft">
      If you choose fewer people, the others can no longer open it, nor find it. What they read before, they
      may remember. Support and comments are kept, for those who can still see it.
    </p>
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
