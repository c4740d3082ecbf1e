import { z } from "zod";
import { neededText, readForm, refused, splitForm, type ReadForm } from "~/domain/safety/read-form";
import { conditionNames, type Condition } from "./conditions";
import { readPlanForm, type PlanForm } from "./cycle-form";

/** What is different under which the same change is tested once more. */
export type Branch = { conditions: Condition; conditionsWords: string };

/** A plan, and what is different in it where it begins a branch. */
export type PlacedPlan = { plan: PlanForm; branch?: Branch };

const mostLetters = 120;

const branch = z.object({
  conditions: z.enum(conditionNames, "Choose what is different this time"),
  conditionsWords: neededText(mostLetters, "Say in a few words what is different, such as: nights"),
});

/** A plan with what is different in it. What is wrong with either is said at once. */
export function readBranchForm(form: FormData): ReadForm<PlacedPlan> {
  const { own, rest } = splitForm(form, Object.keys(branch.shape));
  const [plan, different] = [readPlanForm(rest), readForm<Branch>(branch, own)];
  if (plan.ok && different.ok) return { ok: true, value: { plan: plan.value, branch: different.value } };
  const errors = { ...(different.ok ? {} : different.errors), ...(plan.ok ? {} : plan.errors) };
  return refused(form, errors);
}

/** A plan that carries on its line. */
export function withoutBranch(read: ReadForm<PlanForm>): ReadForm<PlacedPlan> {
  return read.ok ? { ok: true, value: { plan: read.value } } : read;
}
