import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { write, type Writer } from "~/platform/db.server";
import type { Branch } from "./branch-form";
import { startsBranch, type KeptConditions } from "./conditions";
import type { Asked, PlanForm } from "./cycle-form";
import type { CycleTimes } from "./cycle-state";
import { canBranchFrom, hasStarted } from "./policy";
import { refreshStage } from "~/domain/ideas/refresh-stage.server";
import { isPutOff } from "./study-day";
import { findTestableCycle, isTestable, type Recorded } from "./testable-cycle.server";

/** Where a cycle stands on the ramp: what it grew from, else the last, and what is different where it branches off. */
export type Origin = { fromId?: number; branch?: Branch };

/** Plans a cycle of an idea and answers with its id; null for somebody who may not test it, or not from there. */
export function planCycle(
  person: Viewer,
  ideaId: number,
  form: PlanForm,
  now: Date,
  { fromId, branch }: Origin = {},
): Promise<number | null> {
  return write(async (tx) => {
    if (!(await isTestable(tx, person, ideaId))) return null;
    const last = await tx.cycle.findFirst({
      where: { ideaId },
      orderBy: { number: "desc" },
      include: { predictions: { orderBy: { position: "asc" } } },
    });
    if (last && isSentTwice(last, person, form, branch)) return last.id;
    const from = fromId === undefined ? last : await tx.cycle.findFirst({ where: { id: fromId, ideaId } });
    if ((fromId !== undefined && !from) || (branch && !(from && canBranchFrom(from)))) return null;
    const cycle = await tx.cycle.create({
      data: {
        ...planColumns(form),
        ...branch,
        grewFromId: from?.id ?? null,
        ideaId,
        number: (last?.number ?? 0) + 1,
        authorId: person.id,
        createdAt: now,
        updatedAt: now,
        predictions: { create: form.predictions },
      },
      select: { id: true },
    });
    await recordEvent(tx, { type: "cycle-planned", at: now, actorId: person.id, ideaId, cycleId: cycle.id });
    await refreshStage(tx, ideaId, now);
    return cycle.id;
  });
}

type SavedCycle = SavedPlan & KeptConditions & CycleTimes & { authorId: number | null };

function isSentTwice(last: SavedCycle, person: Viewer, form: PlanForm, branch?: Branch): boolean {
  const isSamePlace = isSameBranch(last, branch ?? { conditions: "", conditionsWords: "" });
  return last.authorId === person.id && !hasStarted(last) && isSamePlace && saysTheSame(last, form);
}

function isSameBranch(one: KeptConditions, other: KeptConditions): boolean {
  return one.conditions === other.conditions && one.conditionsWords === other.conditionsWords;
}

/** Changes the words of a plan, before or after it was tried. Results stay with their questions, and a question with its result. */
export function changePlan(
  person: Viewer,
  cycleId: number,
  revision: number,
  form: PlanForm,
  now: Date,
  branch?: Branch,
): Promise<Recorded> {
  return write(async (tx) => {
    const before = await findTestableCycle(tx, person, cycleId);
    if (!before) return "refused";
    const different = startsBranch(before) ? branch : undefined;
    if (saysTheSame(before, form) && isSameBranch(before, different ?? before)) return "saved";
    if (before.revision !== revision) return "conflict";
    await tx.cycle.update({
      where: { id: cycleId },
      data: {
        ...planColumns(form),
        ...different,
        ...(isPutOff(before, form.studyOn) ? { remindedAt: null } : {}),
        revision: { increment: 1 },
        updatedAt: now,
      },
    });
    await changeQuestions(tx, cycleId, form.predictions);
    const event = {
      type: "cycle-changed",
      at: now,
      actorId: person.id,
      ideaId: before.ideaId,
      cycleId,
    } as const;
    await recordEvent(tx, event);
    await refreshStage(tx, before.ideaId);
    return "saved";
  });
}

async function changeQuestions(tx: Writer, cycleId: number, predictions: readonly Asked[]): Promise<void> {
  const kept = predictions.map(({ position }) => position);
  await tx.prediction.deleteMany({ where: { cycleId, position: { notIn: kept }, result: "" } });
  for (const { position, question, prediction } of predictions)
    await tx.prediction.upsert({
      where: { cycleId_position: { cycleId, position } },
      create: { cycleId, position, question, prediction },
      update: { question, prediction },
    });
}

function planColumns({ predictions: _predictions, when, where, ...columns }: PlanForm) {
  return { ...columns, whenText: when, whereText: where };
}

type SavedPlan =
  ReturnType<typeof planColumns> extends infer Columns
    ? { [K in keyof Columns]: string } & { predictions: readonly Asked[] }
    : never;

function saysTheSame(saved: SavedPlan, form: PlanForm): boolean {
  const columns = planColumns(form);
  const isSame = (Object.keys(columns) as (keyof typeof columns)[]).every(
    (column) => saved[column] === columns[column],
  );
  return isSame && questionsOf(saved.predictions) === questionsOf(form.predictions);
}

function questionsOf(predictions: readonly Asked[]): string {
  return JSON.stringify(
    predictions.map(({ position, question, prediction }) => [position, question, prediction]),
  );
}
