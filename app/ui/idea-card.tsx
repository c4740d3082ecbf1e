import type { IdeaCardFacts } from "~/domain/ideas/list-cards.server";
import type { Rest } from "~/domain/ideas/rest";
import { firstWords } from "~/domain/recognition/first-words";
import { formatAgo } from "./dates";
import { IdeaListStage } from "./idea-list-stage";
import { RestedWords } from "./rested-words";
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
      {idea.rest ? <RestedWords rest={shortened(idea.rest)} /> : null}
      <IdeaCardFoot idea={idea} now={now} />
      {idea.rest && idea.isForAll ? (
        <p className="idea-card__pick-up no-print">
          <a className="lone-link" href={`/ideas/${idea.id}/adoptions`}>
            Pick it up<span className="nhsuk-u-visually-hidden">{`: ${idea.title}`}</span>
          </a>
        </p>
      ) : null}
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

const mostOfRest = 220;

function shortened({ learnt, mightWork }: Rest): Rest {
  return { learnt: firstWords(learnt, mostOfRest), mightWork: firstWords(mightWork, mostOfRest) };
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
