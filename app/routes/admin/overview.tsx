import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { allowed } from "~/auth/guards.server";
import { findSmallCountsSetting } from "~/domain/measures/set-small-counts.server";
import { countSite } from "~/domain/people/count-site.server";
import { administrators } from "~/domain/people/policy";
import { found } from "~/http/responses";
import { AdminCounts } from "~/ui/admin-counts";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Admin - Pathfinders" }];

export const loader = allowed(administrators, async ({ viewer }) => ({
  counts: found(await countSite(viewer)),
  smallCounts: await findSmallCountsSetting(),
}));

export default function Overview() {
  const { counts, smallCounts } = useLoaderData<typeof loader>();
  return (
    <Page title="Admin" lede="Who is here, which teams there are, and what was done with special rights.">
      <AdminCounts counts={counts} smallCounts={smallCounts} />
    </Page>
  );
}
