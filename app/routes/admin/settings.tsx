import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { allowed } from "~/auth/guards.server";
import { countConcerned } from "~/domain/measures/count-concerned.server";
import {
  findLastChange,
  findSmallCountsSetting,
  setSmallCounts,
} from "~/domain/measures/set-small-counts.server";
import { readSmallCountsSetting } from "~/domain/measures/small-counts-setting";
import { administrators } from "~/domain/people/policy";
import { redirectSaying } from "~/http/flash.server";
import { forbidden } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { AdminSmallCounts } from "~/ui/admin-small-counts";
import { AdminSmallCountsSure } from "~/ui/admin-small-counts-sure";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Settings - Admin - Pathfinders" }];

export const loader = allowed(administrators, async ({ viewer }) => ({
  smallCounts: await findSmallCountsSetting(),
  lastChange: await findLastChange(viewer),
}));

export const action = allowed(administrators, async ({ request, viewer }) => {
  const read = readSmallCountsSetting(await request.formData());
  if (!read.ok) return data({ state: read, asked: null }, { status: 400 });
  const { smallCounts, sure } = read.value;
  if (smallCounts === (await findSmallCountsSetting()))
    return redirectSaying("/admin/settings", "settings-as-they-were");
  if (!sure) return { state: undefined, asked: { smallCounts, concerned: await countConcerned() } };
  if (!(await setSmallCounts(viewer, smallCounts, now()))) throw forbidden();
  return redirectSaying("/admin/settings", "settings-changed");
});

export default function Settings() {
  const { smallCounts, lastChange } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.asked)
    return (
      <Page
        title={
          answer.asked.smallCounts === "show"
            ? "Show small counts to everybody?"
            : "Keep small counts within teams?"
        }
        trail={[{ to: "/admin/settings", label: "Settings" }]}
        narrow
      >
        <AdminSmallCountsSure {...answer.asked} />
      </Page>
    );
  return (
    <Page title="Settings" trail={[{ to: "/admin", label: "Admin" }]} narrow>
      <AdminSmallCounts state={answer?.state} saved={smallCounts} lastChange={lastChange} />
    </Page>
  );
}
