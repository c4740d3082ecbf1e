import { formatDay } from "./dates";
import { pledgeInWords } from "./pledge-words";

type Props = {
  pledge: { dueOn: string; status: string; outcome: string; settledAt: Date | null };
  now: Date;
};

/** By when, or how it went: in words, and in the same colours either way. */
export function PledgeState({ pledge, now }: Props) {
  const words = pledgeInWords(pledge, now);
  if (pledge.status === "open") return <p className="pledge__state">{words}</p>;
  return (
    <>
      <p className="pledge__state">
        <strong>{words}</strong>
        {pledge.settledAt ? ` · ${formatDay(pledge.settledAt)}` : null}
      </p>
      {pledge.outcome === "" ? null : <p className="words">{pledge.outcome}</p>}
    </>
  );
}
