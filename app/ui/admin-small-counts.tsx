import { Button } from "nhsuk-react-components";
import type { SmallCountsSetting } from "~/domain/measures/small-counts-setting";
import { formatMoment } from "./dates";
import { ChoiceField, FormErrors } from "./field";
import type { FormState } from "./form-state";

type Props = {
  state: FormState;
  saved: SmallCountsSetting;
  lastChange: { at: Date; by: string | null } | null;
};

/** Who sees counts from 1 to 4, and since when. */
export function AdminSmallCounts({ state, saved, lastChange }: Props) {
  return (
    <>
      <FormErrors state={state} />
      <form id="form" method="post" action="/admin/settings" className="card" noValidate>
        <ChoiceField
          state={state}
          name="smallCounts"
          label="Small counts"
          hint="A count from 1 to 4 can point to a person. Before anything changes, we tell you what it would do."
          saved={saved}
          options={choices}
        />
        <Button>Save</Button>
        <p className="soft">
          {lastChange ? (
            <>
              Last changed by {lastChange.by ?? "a former colleague"},{" "}
              <time dateTime={lastChange.at.toISOString()}>{formatMoment(lastChange.at)}</time>.{" "}
              <a href="/admin/audit?kind=numbers">See it in the audit</a>
            </>
          ) : (
            "Nobody has changed this yet. Whoever does is noted in the audit."
          )}
        </p>
      </form>
    </>
  );
}

const choices = [
  {
    name: "keep",
    label: "Keep counts from 1 to 4 within the team",
    hint: "Others see “1 to 4” in their place, and no lines on those charts.",
  },
  {
    name: "show",
    label: "Show them to everybody who can see the idea",
    hint: "A team can still keep its own, and dates of single events stay with theirs. Think of who could be recognised on your smallest ward.",
  },
];
