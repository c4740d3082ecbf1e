import type { WayIn } from "~/domain/pathways/way-in.server";

type Props = { wayIn: WayIn; ideaId: number };

/** How far an idea has come on its way into a pathway, and the way to put it forward. */
export function WayIntoPathway({ wayIn, ideaId }: Props) {
  const { practices, nominations, canNominate, proposal } = wayIn;
  const isPractice = practices.length > 0;
  if (!isPractice && nominations === 0 && !canNominate && !proposal) return null;
  return (
    <section className={isPractice ? "card way-in way-in--practice" : "card way-in"} aria-labelledby="way-in">
      <h2 id="way-in">{isPractice ? "Part of a pathway" : "On the way into a pathway"}</h2>
      {practices.map(({ slug, title }) => (
        <p key={slug}>
          It grew into a practice: <a href={`/practices/${slug}`}>{title}</a>
        </p>
      ))}
      {isPractice ? null : <PutForward wayIn={wayIn} ideaId={ideaId} />}
      {proposal ? (
        <p>
          It&apos;s part of a draft: <a href={`/proposals/${proposal.id}`}>{proposal.title}</a>
        </p>
      ) : null}
    </section>
  );
}

function PutForward({ wayIn: { nominations, mine, canNominate }, ideaId }: Props) {
  const address = `/ideas/${ideaId}/nominations`;
  return (
    <>
      {nominations > 0 ? <p>{putForwardBy(nominations, mine)}</p> : null}
      {!mine && canNominate ? (
        <p className="no-print">
          Could this help on other wards, too?{" "}
          <a className="lone-link" href={address}>
            Put it forward
          </a>
        </p>
      ) : null}
      {mine ? (
        <p className="no-print">
          <a className="lone-link" href={address}>
            Change what you wrote
          </a>
        </p>
      ) : null}
    </>
  );
}

function putForwardBy(nominations: number, mine: boolean): string {
  const others = nominations - (mine ? 1 : 0);
  const people = others === 1 ? "one other person" : `${others} other people`;
  if (mine)
    return others === 0 ? "You put it forward as practice." : `You and ${people} put it forward as practice.`;
  return others === 1
    ? "Somebody put it forward as practice."
    : `${others} people put it forward as practice.`;
}
