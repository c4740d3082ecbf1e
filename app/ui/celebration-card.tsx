import type { ReactNode } from "react";
import type {
  AdoptionCelebration,
  CelebratedIdea,
  Celebration,
  KudosCelebration,
} from "~/domain/recognition/celebration";
import { CelebrationMark } from "./celebration-mark";
import { milestoneInWords, rootsInWords, triedTooInWords, wordFor } from "./celebration-words";
import { formatAgo } from "./dates";
import { KudosCard } from "./kudos-card";

type Props<Item extends Celebration = Celebration> = { item: Item; now: Date };

/** Something good that happened, as a card pinned on the ward's noticeboard. */
export function CelebrationCard({ item, now }: Props) {
  if (item.kind === "kudos") return <Thanks item={item} now={now} />;
  const id = `${item.kind}-${item.id}`;
  return (
    <article className={`pinned pinned--${item.kind}`} aria-labelledby={id}>
      <Head item={item} />
      <Body item={item} id={id} />
      <p className="pinned__when">
        <time dateTime={item.at.toISOString()}>{formatAgo(item.at, now)}</time>
      </p>
    </article>
  );
}

function Thanks({ item, now }: Props<KudosCelebration>) {
  return (
    <div className="pinned pinned--kudos">
      <Head item={item} />
      <KudosCard kudos={item.kudos} now={now} />
    </div>
  );
}

function Head({ item }: { item: Celebration }) {
  return (
    <p className="pinned__head">
      <CelebrationMark kind={item.kind} />
      {wordFor(item)}
    </p>
  );
}

function Body({ item, id }: { item: Exclude<Celebration, KudosCelebration>; id: string }) {
  if (item.kind === "adoption") return <Adoption item={item} id={id} />;
  if (item.kind === "practice")
    return (
      <>
        <Title id={id}>
          <a className="pinned__link" href={`/practices/${item.slug}`}>
            {item.title}
          </a>
        </Title>
        {item.teams.length > 0 ? <p>{rootsInWords(item.teams)}</p> : null}
        {item.adopters.length > 0 ? <p>{triedTooInWords(item.adopters)}</p> : null}
      </>
    );
  if (item.kind === "milestone")
    return (
      <>
        <Title id={id}>{milestoneInWords(item)}</Title>
        {item.idea ? <About idea={item.idea} /> : null}
      </>
    );
  const title = item.kind === "pledge" ? `${item.by} kept a promise` : `${item.by} was surprised`;
  return (
    <>
      <Title id={id}>{title}</Title>
      {item.kind === "surprise" && item.gap ? <Gap gap={item.gap} /> : null}
      <blockquote className="pinned__words">{item.words}</blockquote>
      <About idea={item.idea} />
    </>
  );
}

function Gap({ gap }: { gap: { expected: string; happened: string } }) {
  return (
    <dl className="pinned__gap">
      <div>
        <dt>Expected</dt>
        <dd>{gap.expected}</dd>
      </div>
      <div>
        <dt>What happened</dt>
        <dd>{gap.happened}</dd>
      </div>
    </dl>
  );
}

function Adoption({ item, id }: { item: AdoptionCelebration; id: string }) {
  const { team, idea, source } = item;
  return (
    <>
      <Title id={id}>
        {source.team
          ? `${team} is trying an idea from ${source.team}`
          : `${team} is trying a colleague's idea`}
      </Title>
      <p>
        <a className="pinned__link" href={`/ideas/${idea.id}`}>
          {idea.title}
        </a>
      </p>
      {source.title === idea.title ? null : (
        <p className="pinned__about">
          It began as <a href={`/ideas/${source.id}`}>{source.title}</a>
        </p>
      )}
    </>
  );
}

function Title({ id, children }: { id: string; children: ReactNode }) {
  return (
    <h3 className="pinned__title" id={id}>
      {children}
    </h3>
  );
}

function About({ idea }: { idea: CelebratedIdea }) {
  return (
    <p className="pinned__about">
      <a className={idea.team ? undefined : "pinned__link"} href={`/ideas/${idea.id}`}>
        {idea.title}
      </a>
      {idea.team ? `, ${idea.team}` : null}
    </p>
  );
}
