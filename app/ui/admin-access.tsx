import { Button } from "nhsuk-react-components";

type Props = { person: { id: number; name: string; isActive: boolean }; mayDeactivate: boolean };

/** The way to a new password, and closing or reopening the account. */
export function AdminAccess({ person, mayDeactivate }: Props) {
  return (
    <section className="admin-access" aria-labelledby="access-title">
      <h2 id="access-title">Signing in</h2>
      <p>
        For somebody who has forgotten theirs:{" "}
        <a href={`/admin/people/${person.id}/password`}>give a new password</a>.
      </p>
      {mayDeactivate || !person.isActive ? <AccessForm person={person} /> : null}
    </section>
  );
}

function AccessForm({ person }: { person: Props["person"] }) {
  return (
    <form method="post" action={`/admin/people/${person.id}/access`}>
      <p>
        {person.isActive
          ? "For somebody who has left. They're signed out everywhere; what they shared stays, with their name on it."
          : "Lets them sign in again, with the password they had."}
      </p>
      <Button secondary name="active" value={person.isActive ? "no" : "yes"}>
        {person.isActive ? "Close the account" : "Reopen the account"}
      </Button>
    </form>
  );
}
