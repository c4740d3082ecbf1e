import { stageLabel } from "~/domain/ideas/stages";
import type { TodayIdea } from "~/domain/ideas/today-ideas.server";
import { formatAgo } from "./dates";

type Props = { id: string; title: string; ideas: TodayIdea[]; now: Date; isAll?: boolean };

/** A few ideas as links, each with where it stands, what last moved and when. */
export function HomeIdeas({ id, title, ideas, now, isAll = false }: Props) {
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="today__list">
        {ideas.map((idea) => (
          <li key={idea.id}>
            <a href={`/ideas/${idea.id}`}>{idea.title}</a>
            <span>
              {[stageLabel(idea.stage), idea.team, moveInWords(idea.moved, now)].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {isAll ? (
        <p>
          <a className="lone-link" href="/ideas">
            All ideas
          </a>
        </p>
      ) : null}
    </section>
  );
}

function moveInWords({ what, at }: TodayIdea["moved"], now: Date): string {
  return `${what} ${formatAgo(at, now)}`.trim();
}
