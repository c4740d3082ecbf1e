import type { ListedTeam } from "~/domain/people/list-teams.server";
import { settingLabel } from "~/domain/people/settings-of-care";

export function AdminTeamList({ teams }: { teams: ListedTeam[] }) {
  if (teams.length === 0)
    return <p>There are no teams yet. Add the first one here, then put people into it.</p>;
  return (
    <ul className="admin-list">
      {teams.map((team) => (
        <li key={team.id}>
          <p className="admin-list__name">
            <a href={`/admin/teams/${team.id}`}>{team.name}</a>
          </p>
          <p className="soft">
            {[settingLabel(team.setting), team.memberCount === 1 ? "1 person" : `${team.memberCount} people`]
              .filter(Boolean)
              .join(", ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
