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
      <p>
        <a className="lone-link" href={`/admin/audit?${new URLSearchParams({ who: person.name })}`}>
          What they did with special rights
        </a>
      </p>
      {mayDeactivate || !person.isActive ? <AccessForm person={person} /> : null}
    </section>
  );
}

function AccessForm({ person }: { person: Props["person"] }) {
  return person.isActive ? (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Close the account</span>
      </summary>
      <div className="nhsuk-details__text">
        <p>
          For somebody who has left. They&apos;re signed out everywhere; what they shared stays, with their
          name on it. You can reopen the account.
        </p>
        <AccessButton person={person} wanted="no" label={`Close ${person.name}'s account`} />
      </div>
    </details>
  ) : (
    <>
      <p>Lets them sign in again, with the password they had.</p>
      <AccessButton person={person} wanted="yes" label="Reopen the account" />
    </>
  );
}

function AccessButton({ person, wanted, label }: Pick<Props, "person"> & { wanted: string; label: string }) {
  return (
    <form method="post" action={`/admin/people/${person.id}/access`}>
      <Button secondary name="active" value={wanted}>
        {label}
      </Button>
    </form>
  );
}
