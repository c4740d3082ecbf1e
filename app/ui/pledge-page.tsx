import type { PledgePage as Pledge } from "~/domain/leadership/find-pledge.server";
import { formatDay } from "./dates";
import { FormErrors } from "./field";
import type { FormState } from "./form-state";
import { Page } from "./page";
import { PledgeSettleForm } from "./pledge-settle-form";
import { PledgeState } from "./pledge-state";

type Props = { pledge: Pledge; state: FormState; now: Date };

/** What was promised, by whom, by when and for which idea; and how it went. */
export function PledgePage({ pledge, state, now }: Props) {
  const { idea, by, isMine, status } = pledge;
  const trail = [
    { to: `/ideas/${idea.id}#endorsements`, label: idea.title },
    { to: "/leaders", label: "Leaders" },
  ];
  return (
    <Page title={isMine ? "Your pledge" : `A pledge by ${by}`} trail={trail} narrow>
      <FormErrors state={state} />
      <section
        className={status === "open" ? "card pledge-lit" : "card"}
        aria-label={isMine ? "What you pledged" : "What was pledged"}
      >
        <p className="pledge-said words">{pledge.what}</p>
        <PledgeState pledge={pledge} now={now} />
        <Facts pledge={pledge} />
      </section>
      {isMine ? <Settle pledge={pledge} state={state} /> : null}
    </Page>
  );
}

function Facts({ pledge: { idea, by, dueOn, status, message } }: { pledge: Pledge }) {
  return (
    <dl className="facets">
      <div>
        <dt>By</dt>
        <dd>{by}</dd>
      </div>
      <div>
        <dt>For</dt>
        <dd>
          <a href={`/ideas/${idea.id}`}>{idea.title}</a>
        </dd>
      </div>
      {status === "open" ? null : (
        <div>
          <dt>Due</dt>
          <dd>{formatDay(dueOn)}</dd>
        </div>
      )}
      <div>
        <dt>Message</dt>
        <dd className="words">{message}</dd>
      </div>
    </dl>
  );
}

function Settle({ pledge, state }: { pledge: Pledge; state: FormState }) {
  if (pledge.status === "open" || state)
    return (
      <section className="card" aria-labelledby="settle">
        <h2 id="settle">How did it go?</h2>
        <PledgeSettleForm pledge={pledge} state={state} />
      </section>
    );
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Change what you said</span>
      </summary>
      <div className="nhsuk-details__text">
        <PledgeSettleForm pledge={pledge} state={state} />
      </div>
    </details>
  );
}
