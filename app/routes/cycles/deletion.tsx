import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "~/auth/guards.server";
import { deleteCycle } from "~/domain/cycles/delete-cycle.server";
import { findCycle } from "~/domain/cycles/find-cycle.server";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Delete a plan - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const { idea, cycle, mayTest, whyKept } = found(await findCycle(viewer, idFrom(params, "cycleId")));
  if (!mayTest) throw forbidden();
  const { id, number, change } = cycle;
  const page = { idea: { id: idea.id, title: idea.title }, cycle: { id, number, change }, whyKept };
  return whyKept ? data(page, { status: 403 }) : data(page);
});

export const action = signedIn(async ({ params, viewer }) => {
  const { idea, cycle, mayTest, whyKept } = found(await findCycle(viewer, idFrom(params, "cycleId")));
  if (!mayTest) throw forbidden();
  if (whyKept) return data({ whyKept }, { status: 403 });
  if (!(await deleteCycle(viewer, cycle.id, now()))) throw forbidden();
  return redirectSaying(`/ideas/${idea.id}`, "cycle-deleted");
});

export default function CycleDeletion() {
  const { idea, cycle, whyKept } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.whyKept ?? whyKept;
  const trail = [
    { to: `/cycles/${cycle.id}`, label: `Cycle ${cycle.number}: ${idea.title || "Your draft"}` },
  ];
  if (refusal)
    return (
      <Page title="This cycle stays" trail={trail} narrow>
        <p>{refusal}</p>
        <p>
          <a href={`/cycles/${cycle.id}`}>Back to the cycle</a>
        </p>
      </Page>
    );
  return (
    <Page title="Delete this plan?" trail={trail} narrow>
      <blockquote className="typed">{cycle.change}</blockquote>
      <p>This can&apos;t be undone. Other cycles keep their numbers.</p>
      <form method="post">
        <div className="nhsuk-button-group">
          <Button warning>Delete the plan</Button>
          <a href={`/cycles/${cycle.id}`}>Keep it</a>
        </div>
      </form>
    </Page>
  );
}
