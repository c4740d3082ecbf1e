import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { changedMeanwhile } from "~/domain/cycles/cycle-form";
import { findCycle } from "~/domain/cycles/find-cycle.server";
import { cameSecond } from "~/domain/safety/read-form";
import { findCycleShaping } from "~/domain/shaping/find-shaping.server";
import { shapeCycle } from "~/domain/shaping/shape.server";
import { nothingSaid, readShapingForm, shapingSeen } from "~/domain/shaping/shaping-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { ShapingFields } from "~/ui/shaping-fields";
import { ShapingFormPage } from "~/ui/shaping-form-page";

export const meta: MetaFunction = () => [{ title: "Who shaped the test - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const { idea, cycle, mayTest } = found(await findCycle(viewer, idFrom(params, "cycleId")));
  if (!mayTest) throw forbidden();
  const saved = (await findCycleShaping(cycle.id)) ?? nothingSaid;
  return {
    title: idea.title,
    cycle: { id: cycle.id, number: cycle.number, isStarted: cycle.startedAt !== null },
    saved,
    seen: shapingSeen(saved),
  };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const { cycle, mayTest } = found(await findCycle(viewer, idFrom(params, "cycleId")));
  if (!mayTest) throw forbidden();
  const form = await request.formData();
  const read = readShapingForm(form);
  if (!read.ok) return data(read, { status: 400 });
  const outcome = await shapeCycle(viewer, cycle.id, read.value, now());
  if (outcome === "refused") throw forbidden();
  if (outcome === "conflict") return data(cameSecond(form, { form: changedMeanwhile }), { status: 409 });
  return redirectSaying(`/cycles/${cycle.id}`, "shaping-said");
});

export default function EditCycleShaping() {
  const { title, cycle, saved, seen } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <ShapingFormPage
      title="Who shaped the test?"
      back={{ to: `/cycles/${cycle.id}`, label: `Cycle ${cycle.number}: ${title || "Your draft"}` }}
      state={state}
      save="Save"
    >
      <input type="hidden" name="seen" value={seen} />
      <ShapingFields state={state} saved={saved} of={cycle.isStarted ? "cycle" : "planned cycle"} />
    </ShapingFormPage>
  );
}
