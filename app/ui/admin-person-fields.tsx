import { rolesEverywhere, type PersonForm } from "~/domain/people/person-form";
import type { TeamRef } from "~/domain/people/viewer";
import { TextField, TicksField } from "./field";
import type { FormState } from "./form-state";

type Props = { state: FormState; teams: TeamRef[]; saved?: PersonForm };

/** Who somebody is, which teams they belong to, and what they may do beyond everybody. */
export function AdminPersonFields({ state, teams, saved }: Props) {
  const teamOptions = teams.map((team) => ({ name: String(team.id), label: team.name }));
  const everywhere = saved?.grants.filter((grant) => grant.teamId === null) ?? [];
  const leads = saved?.grants.filter((grant) => grant.teamId !== null) ?? [];
  return (
    <>
      <TextField
        state={state}
        name="name"
        label="Name"
        autoComplete="off"
        maxLength={120}
        saved={saved?.name}
      />
      <TextField
        state={state}
        name="email"
        label="E-mail address"
        hint="They sign in with it."
        type="email"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        saved={saved?.email}
      />
      <TextField
        state={state}
        name="jobTitle"
        label="Job title (optional)"
        autoComplete="off"
        maxLength={120}
        saved={saved?.jobTitle}
      />
      {teams.length > 0 ? (
        <TicksField
          state={state}
          name="teams"
          label="Teams they belong to"
          saved={saved?.teamIds.map(String)}
          options={teamOptions}
        />
      ) : (
        <p className="note">
          There are no teams yet. <a href="/admin/teams">Add the first team</a>.
        </p>
      )}
      <TicksField
        state={state}
        name="roles"
        label="Roles"
        hint="Everybody can share, support and test ideas. These add to that."
        saved={everywhere.map((grant) => grant.role)}
        options={rolesEverywhere}
      />
      {teams.length > 0 ? (
        <TicksField
          state={state}
          name="leads"
          label="Teams they lead"
          hint="Leave these empty for somebody who leads the whole organisation, or nobody."
          saved={leads.map((grant) => String(grant.teamId))}
          options={teamOptions}
        />
      ) : null}
    </>
  );
}
