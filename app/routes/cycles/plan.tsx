import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { readBranchForm, withoutBranch } from "~/domain/cycles/branch-form";
import { startsBranch } from "~/domain/cycles/conditions";
import { changedMeanwhile, readPlanForm } from "~/domain/cycles/cycle-form";
import { findCycle } from "~/domain/cycles/find-cycle.server";
import { planOf } from "~/domain/cycles/inherit-plan";
import { changePlan } from "~/domain/cycles/plan-cycle.server";
import { cameSecond } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { CycleBranchFields } from "~/ui/cycle-branch-fields";
import { CycleFormPage } from "~/ui/cycle-form-page";
import { CyclePlanFields } from "~/ui/cycle-plan-fields";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Change a plan - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const { idea, cycle, mayTest } = found(await findCycle(viewer, idFrom(params, "cycleId")));
  if (!mayTest) throw forbidden();
  const { id, number, revision, startedAt, conditions, conditionsWords } = cycle;
  const plan = planOf(cycle);
  return {
    idea: { id: idea.id, title: idea.title },
    cycle: { id, number, revision },
    plan,
    isStarted: startedAt !== null,
    branch: startsBranch(cycle) ? { conditions, conditionsWords } : null,
  };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const { cycle, mayTest } = found(await findCycle(viewer, idFrom(params, "cycleId")));
  if (!mayTest) throw forbidden();
  const form = await request.formData();
  const read = startsBranch(cycle) ? readBranchForm(form) : withoutBranch(readPlanForm(form));
  if (!read.ok) return data(read, { status: 400 });
  const { plan, branch } = read.value;
  const outcome = await changePlan(viewer, cycle.id, Number(form.get("revision")), plan, now(), branch);
  if (outcome === "refused") throw forbidden();
  if (outcome === "conflict") return data(cameSecond(form, { form: changedMeanwhile }), { status: 409 });
  return redirectSaying(`/cycles/${cycle.id}`, "cycle-changed");
});

export default function ChangePlan() {
  const { idea, cycle, plan, isStarted, branch } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <CycleFormPage
      title={`Plan of cycle ${cycle.number}`}
      idea={idea}
      cycle={cycle}
      state={state}
      save="Save the plan"
    >
      {branch ? <CycleBranchFields state={state} saved={branch} /> : null}
      <CyclePlanFields state={state} plan={plan} isStarted={isStarted} />
    </CycleFormPage>
  );
}
