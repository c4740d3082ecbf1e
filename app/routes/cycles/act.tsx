import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { changedMeanwhile, readActForm } from "~/domain/cycles/cycle-form";
import { findCycle } from "~/domain/cycles/find-cycle.server";
import { recordAct } from "~/domain/cycles/record-step.server";
import { cameSecond } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { CycleActFields } from "~/ui/cycle-act-fields";
import { CycleFormPage } from "~/ui/cycle-form-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Decide what follows - Pathfinders" }];

const flashFor = { adopt: "cycle-adopted", adapt: "cycle-adapted", rest: "cycle-rested" } as const;

export const loader = signedIn(async ({ params, viewer }) => {
  const { idea, cycle, mayTest } = found(await findCycle(viewer, idFrom(params, "cycleId")));
  if (!mayTest) throw forbidden();
  return { idea: { id: idea.id, title: idea.title }, cycle };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const { cycle, mayTest } = found(await findCycle(viewer, idFrom(params, "cycleId")));
  if (!mayTest) throw forbidden();
  const form = await request.formData();
  const read = readActForm(form);
  if (!read.ok) return data(read, { status: 400 });
  const outcome = await recordAct(viewer, cycle.id, Number(form.get("revision")), read.value, now());
  if (outcome === "refused") throw forbidden();
  if (outcome === "conflict") return data(cameSecond(form, { form: changedMeanwhile }), { status: 409 });
  return redirectSaying(`/cycles/${cycle.id}`, cycle.actedAt ? "cycle-changed" : flashFor[read.value.act]);
});

export default function Act() {
  const { idea, cycle } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <CycleFormPage
      title="What follows?"
      lede="There's no right or wrong here. You can change your mind in the next cycle."
      idea={idea}
      cycle={cycle}
      state={state}
      save="Save"
    >
      <CycleActFields state={state} cycle={cycle} />
    </CycleFormPage>
  );
}
