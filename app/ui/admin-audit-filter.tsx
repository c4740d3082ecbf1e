import { Button } from "nhsuk-react-components";
import { auditKinds } from "~/domain/audit/audit-kinds";
import { SelectField, TextField } from "./field";
import type { FormState } from "./form-state";

type Props = { state: NonNullable<FormState>; isNarrowed: boolean; isModerator: boolean };

/** What kind of act, by whom, and between which days; folded away until somebody looks for something. */
export function AdminAuditFilter({ state, isNarrowed, isModerator }: Props) {
  const isOpen = isNarrowed || Object.keys(state.errors).length > 0;
  return (
    <>
      <details className="nhsuk-details no-print" open={isOpen}>
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">Look for something</span>
        </summary>
        <form id="form" method="get" action="/admin/audit" role="search" className="admin-audit">
          <SelectField state={state} name="kind" label="What was done" options={auditKinds} none="Anything" />
          <TextField state={state} name="who" label="Who did it: part of a name" maxLength={100} />
          <TextField state={state} name="from" label="From, such as 3/10/2026" maxLength={40} />
          <TextField state={state} name="to" label="To, that day too" maxLength={40} />
          <div className="admin-audit__go">
            <Button secondary>Show</Button>
            {isNarrowed ? <a href="/admin/audit">Show everything</a> : null}
          </div>
        </form>
      </details>
      {isModerator ? null : (
        <p className="soft">
          Some lines don&apos;t name anybody: what was posted in a team&apos;s name, and words that were asked
          about. We promise people that only moderators see who it was. Moderators read their names here.
        </p>
      )}
    </>
  );
}
