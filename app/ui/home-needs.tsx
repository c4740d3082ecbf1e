import type { Need } from "~/domain/notifications/needs";
import { formatDay } from "./dates";

type Props = { needs: Need[] };

/** What waits for somebody, each with what it asks of them. */
export function HomeNeeds({ needs }: Props) {
  return (
    <section className="card" aria-labelledby="needs">
      <h2 id="needs">What needs you</h2>
      <ul className="today__list">
        {needs.map(({ kind, href, title, dueOn }) => (
          <li key={href}>
            <a href={href}>{title}</a>
            <span>{dueOn === null ? asks[kind] : `${asks[kind]} It's for ${formatDay(dueOn)}.`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const asks: Record<Need["kind"], string> = {
  answer: "Your idea. Others have written there since you last did.",
  pledge: "Your pledge. Say how it went, when you know.",
  changes: "A proposal of yours. It came back with a note on what to change.",
  agreement: "A proposal. It waits for a second person to read it.",
  publication: "A proposal. It's agreed and can be published.",
  "first-words": "New from your team. Be the first to say something.",
};
