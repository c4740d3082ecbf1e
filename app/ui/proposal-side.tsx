import { momentLabel } from "~/domain/pathways/moments";
import type { ProposalPage } from "~/domain/pathways/proposal-page.server";
import { proposalStateLabel } from "~/domain/pathways/proposal-state";

/** Where a proposal stands and belongs, who works on it, and the quieter things that can be done. */
export function ProposalSide({ proposal }: { proposal: ProposalPage }) {
  const { id, state, pathway, moment, draftedBy, agreedBy, can } = proposal;
  const facts = [
    { label: "Where it stands", value: proposalStateLabel(state) },
    {
      label: "Pathway",
      value: (
        <a className="lone-link" href={`/pathways/${pathway.slug}`}>
          {pathway.title}
        </a>
      ),
    },
    { label: "Moment", value: momentLabel(moment) },
    { label: "Drafted by", value: draftedBy },
    { label: "Agreed by", value: agreedBy },
  ].filter(({ value }) => value !== null);
  return (
    <aside className="card" aria-label="About this draft">
      <dl className="proposal-facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {can.edit ? (
        <div className="proposal-quiet no-print">
          <a className="lone-link" href={`/proposals/${id}/edit`}>
            Change the draft
          </a>
          {can.takeBack ? (
            <Quiet action={`/proposals/${id}/readiness`} name="ready" value="no" label="Work on it again" />
          ) : null}
          {can.setAside ? (
            <Quiet action={`/proposals/${id}/standing`} name="aside" value="yes" label="Set it aside" />
          ) : null}
        </div>
      ) : null}
    </aside>
  );
}

type QuietProps = { action: string; name: string; value: string; label: string };

function Quiet({ action, name, value, label }: QuietProps) {
  return (
    <form method="post" action={action}>
      <button className="as-link" name={name} value={value}>
        {label}
      </button>
    </form>
  );
}
