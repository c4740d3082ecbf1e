import type { IdeaCardFacts } from "~/domain/ideas/list-cards.server";
import { formatAgo } from "./dates";
import { IdeaListStage } from "./idea-list-stage";
import { SupportButton } from "./support-button";

type Props = {
  idea: IdeaCardFacts;
  now: Date;
  /** The page it stands on, to come back to after supporting it without JavaScript. */
  back: string;
};

/** An idea in a list, to be taken in at a glance: what it's called, what will change, where it stands. */
export function IdeaCard({ idea, now, back }: Props) {
  return (
    <article className="idea-card" id={`idea-${idea.id}`}>
      <h2 className="idea-card__title">
        <a href={`/ideas/${idea.id}`}>{idea.title}</a>
      </h2>
      <p className="idea-card__excerpt">{idea.excerpt}</p>
      <IdeaCardFoot idea={idea} now={now} />
      <SupportButton
        idea={idea}
        voted={idea.voted}
        count={idea.voteCount}
        back={`${back}#idea-${idea.id}`}
        compact
      />
    </article>
  );
}

/** Where it stands, who shared it, what it's about and what has happened since. */
export function IdeaCardFoot({ idea, now }: { idea: IdeaCardFacts; now: Date }) {
  const happened = [
    `moved ${formatAgo(idea.movedAt, now)}`,
    countOf(idea.cycleCount, "cycle"),
    countOf(idea.commentCount, "comment"),
  ].filter((words) => words !== "");
  return (
    <div className="idea-card__foot">
      <IdeaListStage stage={idea.stage} />
      <p>
        {idea.team ? `${idea.by}, ${idea.team}` : idea.by}
        {` · ${happened.join(" · ")}`}
      </p>
      {idea.about.length > 0 ? (
        <p>
          <span className="nhsuk-u-visually-hidden">About: </span>
          {idea.about.join(", ")}
        </p>
      ) : null}
    </div>
  );
}

function countOf(count: number, thing: string): string {
  return count === 0 ? "" : `${count.toLocaleString("en-GB")} ${thing}${count === 1 ? "" : "s"}`;
}
