import type { NewPledge } from "~/domain/leadership/endorse-form";
import { formatDay } from "./dates";
import { shown, type FormState } from "./form-state";

type Props = { pledge: NewPledge & { id: number }; state: FormState };

/** The pledge that is there already. What was typed for another is shown, so that no words are lost. */
export function PledgeMade({ pledge, state }: Props) {
  const typed = shown(state, "what", undefined);
  return (
    <section className="form-part" aria-labelledby="pledge">
      <h2 id="pledge">Your pledge stays as it was made</h2>
      <blockquote className="typed">{pledge.what}</blockquote>
      <p>
        By {formatDay(pledge.dueOn)}.{" "}
        <a className="lone-link" href={`/pledges/${pledge.id}`}>
          Say how it went
        </a>
      </p>
      {typed !== "" && typed !== pledge.what ? (
        <div id="what">
          <p>What you typed just now, to take with you:</p>
          <blockquote className="typed">{typed}</blockquote>
        </div>
      ) : null}
    </section>
  );
}
