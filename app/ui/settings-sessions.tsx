import { Button } from "nhsuk-react-components";
import { formatAgo } from "./dates";

type Session = { device: string; createdAt: Date; isThisOne: boolean };

const mostShown = 10;

/** Where somebody is signed in, and how to end that: here, or everywhere. */
export function SettingsSessions({ sessions, now }: { sessions: Session[]; now: Date }) {
  return (
    <section className="card" aria-labelledby="settings-sessions">
      <h2 id="settings-sessions">Where you&apos;re signed in</h2>
      <ul className="settings-sessions">
        {sessions.slice(0, mostShown).map((session, i) => (
          <li key={i}>
            <strong>{session.device}</strong>
            {session.isThisOne ? " (this one)" : null}
            <span>Signed in {formatAgo(session.createdAt, now)}</span>
          </li>
        ))}
        {sessions.length > mostShown ? <li>{`and ${sessions.length - mostShown} more`}</li> : null}
      </ul>
      <form method="post" action="/logout">
        <Button>Sign out</Button>
      </form>
      <h3>Left it open somewhere, or lost a device?</h3>
      <p>This signs you out on every device at once, this one included. Nothing you shared is lost.</p>
      <form method="post" action="/settings/sessions">
        <Button secondary>Sign out everywhere</Button>
      </form>
    </section>
  );
}
