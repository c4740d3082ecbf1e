import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { allowed } from "~/auth/guards.server";
import { listPeople } from "~/domain/people/list-people.server";
import { administrators } from "~/domain/people/policy";
import { numberIn } from "~/http/page-numbers";
import { AdminNext } from "~/ui/admin-next";
import { AdminPeopleList } from "~/ui/admin-people-list";
import { AdminPeopleSearch } from "~/ui/admin-people-search";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "People - Admin - Pathfinders" }];

export const loader = allowed(administrators, async ({ request, viewer }) => {
  const query = new URL(request.url).searchParams;
  const words = (query.get("q") ?? "").trim().slice(0, 100);
  const { people, next, count } = await listPeople(viewer, words, numberIn(query, "after"));
  return { people, next, count, words };
});

export default function People() {
  const { people, next, count, words } = useLoaderData<typeof loader>();
  return (
    <Page
      title="People"
      trail={[{ to: "/admin", label: "Admin" }]}
      actions={
        <a className="nhsuk-button" href="/admin/people/new">
          Add a person
        </a>
      }
    >
      <AdminPeopleSearch words={words} count={count} />
      <AdminPeopleList people={people} />
      <AdminNext to="/admin/people" query={{ q: words, after: next }} />
    </Page>
  );
}
