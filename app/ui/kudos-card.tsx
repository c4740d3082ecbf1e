import { listNames, type ShownKudos } from "~/domain/recognition/shown-kudos";
import { formatAgo } from "./dates";

type Props = { kudos: ShownKudos; now: Date; isOnItsOwnPage?: boolean };

/** Thanks, as a card pinned on the ward's noticeboard: to whom, the words, from whom. */
export function KudosCard({ kudos, now, isOnItsOwnPage = false }: Props) {
  const { id, message, from, to, idea, audience, createdAt } = kudos;
  const when = <time dateTime={createdAt.toISOString()}>{formatAgo(createdAt, now)}</time>;
  return (
    <article className="kudos" aria-labelledby={`kudos-${id}`}>
      <p className="kudos__to" id={`kudos-${id}`}>
        {`Thank you, ${listNames(to)}`}
      </p>
      <p className="kudos__message">{message}</p>
      <p className="kudos__from">{from}</p>
      {idea ? (
        <p className="kudos__foot">
          About <a href={`/ideas/${idea.id}`}>{idea.title}</a>
        </p>
      ) : null}
      <p className="kudos__foot">
        {isOnItsOwnPage ? when : <a href={`/kudos/${id}`}>{when}</a>}
        {audience === "private" && !isOnItsOwnPage ? " · not on the wall" : null}
      </p>
    </article>
  );
}
