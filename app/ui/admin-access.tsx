import { Button } from "nhsuk-react-components";

type Props = { person: { id: number; name: string; isActive: boolean }; mayDeactivate: boolean };

/** A new password, and closing or reopening the account. */
export function AdminAccess({ person, mayDeactivate }: Props) {
  return (
    <section className="admin-access" aria-labelledby="access-title">
      <h2 id="access-title">Signing in</h2>
      <form method="post" action={`/admin/people/${person.id}/password`}>
        <p>For somebody who has forgotten theirs. They&apos;re signed out everywhere, and you see the new password once.</p>
        <Button secondary>Give a new password</Button>
      </form>
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
