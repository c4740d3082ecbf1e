import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { write, type Writer } from "~/platform/db.server";
import type { Asked, PlanForm } from "./cycle-form";
import { hasStarted } from "./policy";
import { refreshStage } from "~/domain/ideas/refresh-stage.server";
import { findTestableCycle, isTestable, type Recorded } from "./testable-cycle.server";

/** Plans the next cycle of an idea and answers with its id; null for somebody who may not test it. */
export function planCycle(person: Viewer, ideaId: number, form: PlanForm, now: Date): Promise<number | null> {
  return write(async (tx) => {
    if (!(await isTestable(tx, person, ideaId))) return null;
    const last = await tx.cycle.findFirst({
      where: { ideaId },
      orderBy: { number: "desc" },
      include: { predictions: { orderBy: { position: "asc" } } },
    });
    const isSentTwice = last?.authorId === person.id && !hasStarted(last) && saysTheSame(last, form);
    if (last && isSentTwice) return last.id;
    const cycle = await tx.cycle.create({
      data: {
        ...planColumns(form),
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

/** Changes the words of a plan, before or after it was tried. Results stay with their questions, and a question with its result. */
export function changePlan(
  person: Viewer,
  cycleId: number,
  revision: number,
  form: PlanForm,
  now: Date,
): Promise<Recorded> {
  return write(async (tx) => {
    const before = await findTestableCycle(tx, person, cycleId);
    if (!before) return "refused";
    if (saysTheSame(before, form)) return "saved";
    if (before.revision !== revision) return "conflict";
    await tx.cycle.update({
      where: { id: cycleId },
      data: { ...planColumns(form), revision: { increment: 1 }, updatedAt: now },
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
