import type { ListedPerson } from "~/domain/people/list-people.server";

export function AdminPeopleList({ people }: { people: ListedPerson[] }) {
  if (people.length === 0)
    return <p className="card">Nobody here has that name or address. Try fewer letters, or add them.</p>;
  return (
    <ul className="admin-list">
      {people.map((person) => (
        <li key={person.id}>
          <p className="admin-list__name">
            <a href={`/admin/people/${person.id}`}>{person.name}</a>
            {person.isActive ? null : <span className="admin-list__tag">Closed</span>}
          </p>
          <p>{[person.jobTitle, ...person.teams].filter((part) => part !== "").join(", ")}</p>
          <p className="soft">{person.email}</p>
          {person.roles.length > 0 ? <p className="admin-list__roles">{person.roles.join(", ")}</p> : null}
        </li>
      ))}
    </ul>
  );
}
