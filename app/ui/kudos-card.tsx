import type { ReactNode } from "react";
import { listNames, type ShownKudos } from "~/domain/recognition/shown-kudos";
import { formatAgo } from "./dates";

type Props = { kudos: ShownKudos; now: Date; isOnItsOwnPage?: boolean };

const mostNamed = 4;

/** Everybody is named on the page of the thanks itself; a card among others stays a card. */
function inShort(names: readonly string[]): string {
  if (names.length <= mostNamed + 1) return listNames(names);
  return listNames([...names.slice(0, mostNamed), `${names.length - mostNamed} others`]);
}

/** A link that says where it leads, also to those who hear it among other links. */
function ToItsPage({ id, from, when }: { id: number; from: string; when: ReactNode }) {
  return (
    <a href={`/kudos/${id}`}>
      <span className="nhsuk-u-visually-hidden">{`Thanks from ${from}, `}</span>
      {when}
    </a>
  );
}

/** Thanks, as a card pinned on the ward's noticeboard: to whom, the words, from whom. */
export function KudosCard({ kudos, now, isOnItsOwnPage = false }: Props) {
  const { id, message, from, to, idea, audience, createdAt } = kudos;
  const when = <time dateTime={createdAt.toISOString()}>{formatAgo(createdAt, now)}</time>;
  return (
    <article className="kudos" aria-labelledby={`kudos-${id}`}>
      <p className="kudos__to" id={`kudos-${id}`}>
        {`Thank you, ${isOnItsOwnPage ? listNames(to) : inShort(to)}`}
      </p>
      <p className="kudos__message">{message}</p>
      <p className="kudos__from">{from}</p>
      {idea ? (
        <p className="kudos__foot">
          About <a href={`/ideas/${idea.id}`}>{idea.title}</a>
        </p>
      ) : null}
      <p className="kudos__foot">
        {isOnItsOwnPage ? when : <ToItsPage id={id} from={from} when={when} />}
        {audience === "private" && !isOnItsOwnPage ? " · not on the wall" : null}
      </p>
    </article>
  );
}
