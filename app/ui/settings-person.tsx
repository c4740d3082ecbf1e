type Props = { name: string; jobTitle: string; teams: string[]; roles: string[] };

/** Who the site takes somebody for, and what that lets them do. */
export function SettingsPerson({ name, jobTitle, teams, roles }: Props) {
  return (
    <section className="card" aria-labelledby="settings-person">
      <h2 id="settings-person">About you</h2>
      <dl className="pairs">
        <dt>Name</dt>
        <dd>{name}</dd>
        <dt>Job</dt>
        <dd>{jobTitle || "Not given"}</dd>
        <dt>{teams.length === 1 ? "Team" : "Teams"}</dt>
        <dd>{teams.length > 0 ? teams.join(", ") : "None yet. You can still share with everybody."}</dd>
        <dt>{roles.length === 1 ? "Role" : "Roles"}</dt>
        {roles.map((role) => (
          <dd key={role}>{role}</dd>
        ))}
      </dl>
      <p>
        <a className="lone-link" href="/settings/password">
          Change your password
        </a>
      </p>
      <p className="soft">Something wrong? The site&apos;s administrator can change it.</p>
    </section>
  );
}
