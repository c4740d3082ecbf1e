import { nextStepOf } from "~/domain/cycles/cycle-state";
import type { TodayCycle, TodayDraft } from "~/domain/ideas/today.server";
import { formatAgo } from "./dates";

type Props = { drafts: TodayDraft[]; cycles: TodayCycle[]; now: Date };

/** What somebody began and hasn't finished: no deadline, only the next step. */
export function HomeWaiting({ drafts, cycles, now }: Props) {
  if (drafts.length + cycles.length === 0) return <NothingWaiting />;
  return (
    <>
      {cycles.length > 0 ? <Cycles cycles={cycles} /> : null}
      {drafts.length > 0 ? <Drafts drafts={drafts} now={now} /> : null}
    </>
  );
}

const nextSteps = {
  start: { path: "", label: "Ready to start" },
  do: { path: "/do", label: "Write down what happened" },
  study: { path: "/study", label: "Study it: what did you learn?" },
  act: { path: "/act", label: "Decide what follows" },
} as const;

function Cycles({ cycles }: { cycles: TodayCycle[] }) {
  return (
    <section className="card" aria-labelledby="cycles">
      <h2 id="cycles">Your tests under way</h2>
      <ul className="today__list">
        {cycles.map((cycle) => {
          const next = nextSteps[nextStepOf(cycle) ?? "act"];
          return (
            <li key={cycle.id}>
              <a href={`/cycles/${cycle.id}${next.path}`}>
                {next.label}
                <span className="nhsuk-u-visually-hidden">{`: ${cycle.idea.title}`}</span>
              </a>
              <span>{`${cycle.idea.title} · cycle ${cycle.number}`}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Drafts({ drafts, now }: { drafts: TodayDraft[]; now: Date }) {
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

function NothingWaiting() {
  return (
    <section className="card" aria-labelledby="nothing">
      <h2 id="nothing">Nothing is waiting for you</h2>
      <p>When you save a draft or plan a small test, the next step is here.</p>
    </section>
  );
}
