import { Page } from "./page";

type Props = { title: string; person: { id: number; name: string; email: string; password: string } };

/** The only time a new password is seen: it is kept nowhere but as a digest. */
export function AdminNewPassword({ title, person }: Props) {
  return (
    <Page title={title} narrow trail={[{ to: "/admin/people", label: "People" }]}>
      <section className="card" aria-labelledby="password-title">
        <h2 id="password-title">Their password, shown this once</h2>
        <p className="one-time-password">{person.password}</p>
        <p>
          Tell {person.name} in person or by phone, not by e-mail. They sign in with{" "}
          <strong>{person.email}</strong> and this password.
        </p>
        <p className="soft">
          When you leave this page it can&apos;t be shown again. You can always give them a new one.
        </p>
      </section>
      <p>
        <a href={`/admin/people/${person.id}`}>Go to {person.name}&apos;s account</a>
      </p>
      <p>
        <a href="/admin/people/new">Add another person</a>
      </p>
    </Page>
  );
}
