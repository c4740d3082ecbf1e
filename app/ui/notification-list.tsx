import { formatAgo } from "./dates";
import { IdeaListPages } from "./idea-list-pages";
import { newCount } from "./notification-count";

type Line = { ids: number[]; isNew: boolean; at: Date; href: string; words: string };

type Props = { lines: Line[]; next: number | null; before: number | null; unread: number; now: Date };

/** What concerns somebody, the newest first. Each line leads to what it is about. */
export function NotificationList({ lines, next, before, unread, now }: Props) {
  if (lines.length === 0) return before === null ? <Empty /> : <PastTheEnd />;
  const newest = Math.max(...lines.flatMap((line) => line.ids));
  const here = before === null ? "/notifications" : `/notifications?before=${before}`;
  return (
    <>
      {unread > 0 && before === null ? <ReadAll unread={unread} upTo={newest} /> : null}
      <ul className="card notifications">
        {lines.map((line) => (
          <Notification key={line.ids[0]} line={line} now={now} back={here} />
        ))}
      </ul>
      <IdeaListPages
        next={next === null ? null : { href: `/notifications?before=${next}`, label: "Earlier" }}
        first={before === null ? null : "/notifications"}
      />
    </>
  );
}

function Notification({ line, now, back }: { line: Line; now: Date; back: string }) {
  return (
    <li className={line.isNew ? "notifications__new" : undefined}>
      <p>
        {line.isNew ? <strong className="notifications__tag">New</strong> : null}
        <a href={line.href}>{line.words}</a>
        <span>{formatAgo(line.at, now)}</span>
      </p>
      {line.isNew ? (
        <form method="post" action="/notifications/reading">
          <input type="hidden" name="ids" value={line.ids.join(",")} />
          <input type="hidden" name="back" value={back} />
          <button type="submit">
            Mark as read<span className="nhsuk-u-visually-hidden">{`: ${line.words}`}</span>
          </button>
        </form>
      ) : null}
    </li>
  );
}

function ReadAll({ unread, upTo }: { unread: number; upTo: number }) {
  return (
    <form className="notifications__all" method="post" action="/notifications/reading">
      <p>{newCount(unread)}</p>
      <input type="hidden" name="read" value="all" />
      <input type="hidden" name="upTo" value={upTo} />
      <button className="nhsuk-button nhsuk-button--secondary" type="submit">
        Mark all as read
      </button>
    </form>
  );
}

function Empty() {
  return (
    <section className="card" aria-labelledby="none">
      <h2 id="none">Nothing yet</h2>
      <p>
        When somebody supports, answers or tries an idea of yours, or thanks you, you can read it here. Follow
        an idea to hear how it goes on.
      </p>
      <p>
        <a className="lone-link" href="/ideas">
          Find an idea to follow
        </a>
      </p>
    </section>
  );
}

function PastTheEnd() {
  return (
    <p>
      That&apos;s all there is.{" "}
      <a className="lone-link" href="/notifications">
        Back to the newest
      </a>
    </p>
  );
}
