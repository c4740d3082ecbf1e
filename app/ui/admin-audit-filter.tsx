import { Button } from "nhsuk-react-components";
import { auditKinds } from "~/domain/audit/audit-kinds";
import { SelectField, TextField } from "./field";
import type { FormState } from "./form-state";

type Props = { state: NonNullable<FormState>; isNarrowed: boolean; isModerator: boolean };

/** What kind of act, by whom, and between which days. */
export function AdminAuditFilter({ state, isNarrowed, isModerator }: Props) {
  return (
    <form id="form" method="get" action="/admin/audit" role="search" className="admin-audit no-print">
      <SelectField state={state} name="kind" label="What was done" options={auditKinds} none="Anything" />
      <TextField state={state} name="who" label="Who did it" hint="Part of a name" maxLength={100} />
      <TextField state={state} name="from" label="From" hint="Such as 3/10/2026" maxLength={40} />
      <TextField state={state} name="to" label="To" hint="That day counts too" maxLength={40} />
      <div className="admin-audit__go">
        <Button secondary>Show</Button>
        {isNarrowed ? <a href="/admin/audit">Show everything</a> : null}
      </div>
      {isModerator ? null : (
        <p className="soft">
          Who posted in a team&apos;s name, and whose words were asked about, only moderators can see: that is
          what we promise people. A moderator reads their names on this page.
        </p>
      )}
    </form>
  );
}
