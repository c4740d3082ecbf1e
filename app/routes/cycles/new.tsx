import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { readPlanForm } from "~/domain/cycles/cycle-form";
import { findStartingPlan } from "~/domain/cycles/find-cycle.server";
import { planCycle } from "~/domain/cycles/plan-cycle.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { canTestIdea } from "~/domain/ideas/policy";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { CycleFormPage } from "~/ui/cycle-form-page";
import { CyclePlanFields } from "~/ui/cycle-plan-fields";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Plan a small test - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  if (!canTestIdea(viewer, idea)) throw forbidden();
  const { number, plan } = await findStartingPlan(idea);
  return { idea: { id: idea.id, title: idea.title }, number, plan };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  if (!canTestIdea(viewer, idea)) throw forbidden();
  const read = readPlanForm(await request.formData());
  if (!read.ok) return data(read, { status: 400 });
  const cycleId = await planCycle(viewer, idea.id, read.value, now());
  if (cycleId === null) throw forbidden();
  return redirectSaying(`/cycles/${cycleId}`, "cycle-planned");
});

const firstLede = "Start as small as you can. Five minutes will do, and nobody needs to approve it.";
const nextLede = "It starts from your last cycle. Change what you learnt to change.";

export default function NewCycle() {
  const { idea, number, plan } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const isFirst = number === 1;
  return (
    <CycleFormPage
      title={isFirst ? "Plan a first small test" : `Plan cycle ${number}`}
      lede={isFirst ? firstLede : nextLede}
      idea={idea}
      state={state}
      save="Save the plan"
    >
      <CyclePlanFields state={state} plan={plan} />
    </CycleFormPage>
  );
}
