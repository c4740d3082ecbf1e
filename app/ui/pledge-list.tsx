import type { ShownPledge } from "~/domain/leadership/shown-pledges.server";
import { PledgeState } from "./pledge-state";

type Props = { pledges: readonly ShownPledge[]; now: Date; isOwn?: boolean };

/** Pledges one below the other: who for what, what was promised, and how it stands. */
export function PledgeList({ pledges, now, isOwn = false }: Props) {
  return (
    <ul className="pledges">
      {pledges.map((pledge) => (
        <li key={pledge.id} className={pledge.status === "open" ? "pledge pledge--open" : "pledge"}>
          <p className="pledge__for">
            {isOwn ? "For" : <strong>{pledge.by}</strong>}
            {isOwn ? " " : ", for "}
            <a href={`/ideas/${pledge.idea.id}`}>{pledge.idea.title}</a>
          </p>
          <p className="words">{pledge.what}</p>
          <PledgeState pledge={pledge} now={now} />
          <a className="lone-link" href={`/pledges/${pledge.id}`}>
            {isOwn && pledge.status === "open" ? "Say how it went" : "See this pledge"}
            <span className="nhsuk-u-visually-hidden">
              {isOwn ? `: ${pledge.idea.title}` : `: ${pledge.by}, ${pledge.idea.title}`}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
