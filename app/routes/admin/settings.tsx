import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { allowed } from "~/auth/guards.server";
import { findSmallCountsSetting, setSmallCounts } from "~/domain/measures/set-small-counts.server";
import { readSmallCountsSetting } from "~/domain/measures/small-counts-setting";
import { administrators } from "~/domain/people/policy";
import { redirectSaying } from "~/http/flash.server";
import { forbidden } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { ChoiceField, FormErrors } from "~/ui/field";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Settings - Admin - Pathfinders" }];

export const loader = allowed(administrators, async () => ({ smallCounts: await findSmallCountsSetting() }));

export const action = allowed(administrators, async ({ request, viewer }) => {
  const read = readSmallCountsSetting(await request.formData());
  if (!read.ok) return data(read, { status: 400 });
  if (!(await setSmallCounts(viewer, read.value.smallCounts, now()))) throw forbidden();
  return redirectSaying("/admin/settings", "settings-changed");
});

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

export default function Settings() {
  const { smallCounts } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <Page title="Settings" trail={[{ to: "/admin", label: "Admin" }]} narrow>
      <FormErrors state={state} />
      <form id="form" method="post" action="/admin/settings" className="card" noValidate>
        <ChoiceField
          state={state}
          name="smallCounts"
          label="Small counts"
          hint="A count from 1 to 4 can point to a person. Whoever changes this is noted in the audit."
          saved={smallCounts}
          options={choices}
        />
        <Button>Save</Button>
      </form>
    </Page>
  );
}
