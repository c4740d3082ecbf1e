import { PledgeState } from "./pledge-state";

type Pledge = {
  id: number;
  what: string;
  dueOn: string;
  status: string;
  outcome: string;
  settledAt: Date | null;
};

type Props = { pledge: Pledge; by: string; isMine: boolean; now: Date };

/** A pledge where it hangs on an endorsement. While it's open its edge is lit. */
export function PledgeCard({ pledge, by, isMine, now }: Props) {
  const isOpen = pledge.status === "open";
  const mine = isOpen ? "Say how it went" : "Change what you said";
  return (
    <div className={isOpen ? "pledge pledge--open" : "pledge"}>
      <p className="pledge__what words">
        <strong>{isMine ? "Your pledge: " : "A pledge: "}</strong>
        {pledge.what}
      </p>
      <PledgeState pledge={pledge} now={now} />
      <a className="lone-link" href={`/pledges/${pledge.id}`}>
        {isMine ? mine : "See this pledge"}
        <span className="nhsuk-u-visually-hidden">{isMine ? "" : `, by ${by}`}</span>
      </a>
    </div>
  );
}
