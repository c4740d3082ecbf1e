import type { PledgePage } from "~/domain/leadership/list-pledges.server";
import type { ShownPledge } from "~/domain/leadership/shown-pledges.server";
import { PledgeList } from "./pledge-list";

type Props = {
  open: PledgePage;
  settled: readonly ShownPledge[];
  isFirstPage: boolean;
  hasOwn: boolean;
  now: Date;
};

/** What leaders have said they will do, for everybody to see, and what came of it. One's own stands beside it. */
export function LeadersPromised({ open, settled, isFirstPage, hasOwn, now }: Props) {
  const isEmpty = open.pledges.length + settled.length === 0;
  return (
    <section id="promised" className="card" aria-labelledby="promised-title">
      <h2 id="promised-title">
        {hasOwn ? "What other leaders have promised" : "What leaders have promised"}
      </h2>
      {isEmpty ? (
        <p>
          {isFirstPage
            ? "Nothing yet. When a leader endorses an idea they can say what they'll do for it, and by when. It's here then, for everybody."
            : "There are no more open pledges."}
        </p>
      ) : null}
      {open.pledges.length > 0 ? <PledgeList pledges={open.pledges} now={now} /> : null}
      {open.next || !isFirstPage ? (
        <nav className="paging" aria-label="Pages of open pledges">
          {open.next ? (
            <a href={`/leaders?after=${open.next}#promised`} rel="next">
              Pledges due later
            </a>
          ) : null}
          {isFirstPage ? null : <a href="/leaders#promised">First page</a>}
        </nav>
      ) : null}
      {settled.length > 0 ? (
        <>
          <h3>Settled lately</h3>
          <PledgeList pledges={settled} now={now} />
        </>
      ) : null}
    </section>
  );
}
