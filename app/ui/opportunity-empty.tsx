import { opportunitiesAddress, type OpportunityWish } from "~/domain/opportunities/opportunity-wish";
import { momentLabel } from "~/domain/pathways/moments";

type Props = { wish: OpportunityWish; canNote: boolean; isFirstPage: boolean };

/** What to do where there are no notes. */
export function OpportunityEmpty({ wish, canNote, isFirstPage }: Props) {
  if (!isFirstPage)
    return (
      <div className="card empty-list">
        <h2>That&apos;s all of them</h2>
        <p>
          <a className="lone-link" href={opportunitiesAddress(wish)}>
            Go back to the first page
          </a>
        </p>
      </div>
    );
  if (wish.moment !== "")
    return (
      <div className="card empty-list">
        <h2>{`Nothing noted yet for: ${momentLabel(wish.moment)}`}</h2>
        <p>
          <a className="lone-link" href={opportunitiesAddress(wish, { moment: "" })}>
            See every moment
          </a>
        </p>
      </div>
    );
  return (
    <div className="card empty-list">
      <h2>{wish.of === "elsewhere" ? "Nothing from elsewhere yet" : "Nothing noted yet"}</h2>
      <p>
        {wish.of === "elsewhere"
          ? "Notes come here once a month is over and three teams have some to share, so that nobody can tell whose they are."
          : "Think of the last time a day got hard. Go back to when it could still have gone another way. That's the moment to note: without names, and without what came after."}
      </p>
      {canNote && wish.of !== "elsewhere" ? (
        <p>
          <a className="lone-link" href="/opportunities/new">
            Note an opportunity
          </a>
        </p>
      ) : null}
    </div>
  );
}
