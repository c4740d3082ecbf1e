import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { allowed } from "~/auth/guards.server";
import { listAudit } from "~/domain/people/list-audit.server";
import { administrators } from "~/domain/people/policy";
import { numberIn } from "~/http/page-numbers";
import { AdminAuditList } from "~/ui/admin-audit-list";
import { AdminNext } from "~/ui/admin-next";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Audit - Admin - Pathfinders" }];

export const loader = allowed(administrators, ({ request, viewer }) =>
  listAudit(viewer, numberIn(new URL(request.url).searchParams, "before")),
);

export default function Audit() {
  const { lines, next } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Audit"
      narrow
      trail={[{ to: "/admin", label: "Admin" }]}
      lede="What was done with special rights, latest first. Nobody can change or remove these lines here."
    >
      <AdminAuditList lines={lines} />
      <AdminNext to="/admin/audit" query={{ before: next }} />
    </Page>
  );
}
