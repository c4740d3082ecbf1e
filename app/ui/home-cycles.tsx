import { dueOf, type Due } from "~/domain/cycles/cycle-due";
import { nextStepOf } from "~/domain/cycles/cycle-state";
import type { TodayCycle } from "~/domain/ideas/today-waiting.server";
import { formatAgo, formatDay } from "./dates";

type Props = { cycles: TodayCycle[]; now: Date };

const nextSteps = {
  start: { path: "", label: "Ready to start" },
  do: { path: "/do", label: "Write down what happened" },
  study: { path: "/study", label: "Study it: what did you learn?" },
  act: { path: "/act", label: "Decide what follows" },
} as const;

/** The tests somebody has under way, each with its next step, and with what it may be time for. */
export function HomeCycles({ cycles, now }: Props) {
  return (
    <section className="card" aria-labelledby="cycles">
      <h2 id="cycles">Your tests under way</h2>
      <ul className="today__list">
        {cycles.map((cycle) => {
          const due = dueOf(cycle, now);
          const next = nextSteps[due === "study" ? "study" : (nextStepOf(cycle) ?? "act")];
          return (
            <li key={cycle.id}>
              <a href={`/cycles/${cycle.id}${next.path}`}>
                {next.label}
                <span className="nhsuk-u-visually-hidden">{`: ${cycle.idea.title}`}</span>
              </a>
              <span>
                {[cycle.idea.title, `cycle ${cycle.number}`, due ? words[due](cycle, now) : null]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const words: Record<Due, (cycle: TodayCycle, now: Date) => string> = {
  start: ({ startsOn }) => `planned for ${formatDay(startsOn)}`,
  write: ({ startedAt }, now) => `started ${startedAt ? formatAgo(startedAt, now) : ""}`,
  study: ({ doneAt, studyOn }, now) =>
    studyOn ? `to look at since ${formatDay(studyOn)}` : `done ${doneAt ? formatAgo(doneAt, now) : ""}`,
  decide: ({ studiedAt }, now) => `studied ${studiedAt ? formatAgo(studiedAt, now) : ""}`,
};
