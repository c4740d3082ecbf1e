import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { allowed } from "~/auth/guards.server";
import { isNarrowed, readAuditWish } from "~/domain/audit/audit-wish";
import { listAudit } from "~/domain/audit/list-audit.server";
import { auditReaders } from "~/domain/audit/policy";
import { isAdministrator, isModerator } from "~/domain/people/viewer";
import { dayOf } from "~/platform/calendar-day";
import { now } from "~/platform/clock.server";
import { AdminAuditFilter } from "~/ui/admin-audit-filter";
import { AdminAuditList } from "~/ui/admin-audit-list";
import { AdminNext } from "~/ui/admin-next";
import { FormErrors } from "~/ui/field";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Audit - Admin - Pathfinders" }];

export const loader = allowed(auditReaders, async ({ request, viewer }) => {
  const { wish, state } = readAuditWish(new URL(request.url).searchParams, dayOf(now()));
  const page = await listAudit(viewer, wish);
  const reader = { isAdministrator: isAdministrator(viewer), isModerator: isModerator(viewer) };
  return { ...page, state, isNarrowed: isNarrowed(wish), isFirst: wish.before === null, ...reader };
});

export default function Audit() {
  const page = useLoaderData<typeof loader>();
  const { state, isNarrowed } = page;
  return (
    <Page
      title="Audit"
      narrow
      trail={page.isAdministrator ? [{ to: "/admin", label: "Admin" }] : []}
      lede="What was done with special rights, latest first. Nobody can change or remove these lines here."
    >
      <FormErrors state={state} />
      <AdminAuditFilter state={state} isNarrowed={isNarrowed} isModerator={page.isModerator} />
      <AdminAuditList lines={page.lines} isNarrowed={isNarrowed} isFirst={page.isFirst} />
      <AdminNext to="/admin/audit" query={{ ...state.typed, before: page.next }} />
    </Page>
  );
}
