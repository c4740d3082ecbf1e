import type { TodayDraft } from "~/domain/ideas/today-waiting.server";
import { formatAgo } from "./dates";

/** What somebody wrote and others can't see. */
export function HomeDrafts({ drafts, now }: { drafts: TodayDraft[]; now: Date }) {
  return (
    <section className="card" aria-labelledby="drafts">
      <h2 id="drafts">
        {drafts.some((draft) => draft.isWithdrawn) ? "Your drafts and withdrawn ideas" : "Your drafts"}
      </h2>
      <ul className="today__list">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <a href={draft.isWithdrawn ? `/ideas/${draft.id}` : `/ideas/${draft.id}/edit`}>
              {draft.title || "A draft without a title"}
            </a>
            <span>
              {draft.isWithdrawn ? "Withdrawn" : "A draft, saved"} {formatAgo(draft.updatedAt, now)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
