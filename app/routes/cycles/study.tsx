import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { changedMeanwhile, readStudyForm } from "~/domain/cycles/cycle-form";
import { findCycle } from "~/domain/cycles/find-cycle.server";
import { recordStudy } from "~/domain/cycles/record-step.server";
import { cameSecond } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { CycleFormPage } from "~/ui/cycle-form-page";
import { CycleStudyFields } from "~/ui/cycle-study-fields";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Study a test - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const { idea, cycle, mayTest } = found(await findCycle(viewer, idFrom(params, "cycleId")));
  if (!mayTest) throw forbidden();
  return { idea: { id: idea.id, title: idea.title }, cycle };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const { cycle, mayTest } = found(await findCycle(viewer, idFrom(params, "cycleId")));
  if (!mayTest) throw forbidden();
  const form = await request.formData();
  const read = readStudyForm(form);
  if (!read.ok) return data(read, { status: 400 });
  const outcome = await recordStudy(viewer, cycle.id, Number(form.get("revision")), read.value, now());
  if (outcome === "refused") throw forbidden();
  if (outcome === "conflict") return data(cameSecond(form, { form: changedMeanwhile }), { status: 409 });
  return redirectSaying(`/cycles/${cycle.id}`, cycle.studiedAt ? "cycle-changed" : "cycle-studied");
});

export default function Study() {
  const { idea, cycle } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <CycleFormPage
      title="What does it tell you?"
      lede="Put what happened beside what you expected. The gap is where the learning is."
      idea={idea}
      cycle={cycle}
      state={state}
      save="Save"
    >
      <CycleStudyFields state={state} cycle={cycle} />
    </CycleFormPage>
  );
}
