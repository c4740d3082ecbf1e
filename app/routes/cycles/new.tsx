import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { readBranchForm, withoutBranch } from "~/domain/cycles/branch-form";
import { readPlanForm } from "~/domain/cycles/cycle-form";
import { findStart } from "~/domain/cycles/find-cycle.server";
import { planCycle } from "~/domain/cycles/plan-cycle.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { canTestIdea } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import { redirectSaying } from "~/http/flash.server";
import { numberIn } from "~/http/page-numbers";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { CycleBranchFields } from "~/ui/cycle-branch-fields";
import { CycleFormPage } from "~/ui/cycle-form-page";
import { CyclePlanFields } from "~/ui/cycle-plan-fields";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Plan a small test - Pathfinders" }];

export const loader = signedIn(async ({ request, params, viewer }) => {
  const idea = await ideaToTest(viewer, params);
  const { fromId, isBranch } = readOrigin(request);
  const start = found(await findStart(idea, { fromId, isBranch }));
  return { idea: { id: idea.id, title: idea.title }, isBranch, ...start };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const idea = await ideaToTest(viewer, params);
  const { fromId, isBranch } = readOrigin(request);
  const form = await request.formData();
  const read = isBranch ? readBranchForm(form) : withoutBranch(readPlanForm(form));
  if (!read.ok) return data(read, { status: 400 });
  const { plan, branch } = read.value;
  const origin = { fromId: fromId ?? undefined, branch };
  const cycleId = await planCycle(viewer, idea.id, plan, now(), origin);
  if (cycleId === null) throw forbidden();
  return redirectSaying(`/cycles/${cycleId}`, "cycle-planned");
});

async function ideaToTest(viewer: Viewer, params: Record<string, string | undefined>) {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  if (!canTestIdea(viewer, idea)) throw forbidden();
  return idea;
}

/** Where on the ramp it begins: the form is sent to the address it was opened at. */
function readOrigin(request: Request) {
  const query = new URL(request.url).searchParams;
  return { fromId: numberIn(query, "from"), isBranch: query.get("branch") === "yes" };
}

const firstLede = "Start as small as you can. Five minutes will do, and nobody needs to approve it.";

export default function NewCycle() {
  const { idea, number, plan, from, isBranch } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <CycleFormPage
      title={titleOf(number, isBranch)}
      lede={from ? ledeOf(from.number, number, isBranch) : firstLede}
      idea={idea}
      state={state}
      save="Save the plan"
    >
      {isBranch ? <CycleBranchFields state={state} /> : null}
      <CyclePlanFields state={state} plan={plan} />
    </CycleFormPage>
  );
}

function titleOf(number: number, isBranch: boolean): string {
  if (isBranch) return "Test it under other conditions";
  return number === 1 ? "Plan a first small test" : `Plan cycle ${number}`;
}

function ledeOf(from: number, number: number, isBranch: boolean): string {
  if (isBranch)
    return `Same change, something else around it. It starts from cycle ${from} and becomes cycle ${number}.`;
  return from === number - 1
    ? "It starts from your last cycle. Change what you learnt to change."
    : `It starts from cycle ${from}. Change what you learnt to change.`;
}
