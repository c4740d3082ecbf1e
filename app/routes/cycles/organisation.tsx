import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { listMovements } from "~/domain/cycles/list-movements.server";
import { organisationMovements, readDivision } from "~/domain/cycles/organisation-movements";
import { dayOf } from "~/platform/calendar-day";
import { now } from "~/platform/clock.server";
import { MovementDivisions, MovementRows } from "~/ui/movement-rows";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "How practice moves - Pathfinders" }];

export const loader = signedIn(async ({ request }) => {
  const division = readDivision(new URL(request.url).searchParams.get("by"));
  const thisMonth = dayOf(now()).slice(0, 7);
  return { division, rows: organisationMovements(await listMovements(), division, thisMonth) };
});

export default function OrganisationMovements() {
  const { division, rows } = useLoaderData<typeof loader>();
  return (
    <Page
      title="How practice moves"
      lede="Many small tests, each a step along a continuum. All of the organisation together: no team, no person, no score."
    >
      <MovementDivisions division={division} />
      <MovementRows division={division} rows={rows} />
      <section className="about-movements" aria-labelledby="how-counted">
        <h2 id="how-counted">How this is put together</h2>
        <p>
          Each dot is one test of an idea that everybody can see, with where practice stood before and after.
          Who wrote it down, and on which team, isn&apos;t told here.
        </p>
        <p>
          A row shows once there are five people or more behind every way it moved. It grows by whole months,
          and only when five more have come together, so some tests wait a while. If a row is missing, that
          says nothing about how anybody works.
        </p>
      </section>
    </Page>
  );
}
