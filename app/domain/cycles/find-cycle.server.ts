import { bylineFor } from "~/domain/ideas/byline";
import { findIdeaHandle, type IdeaHandle } from "~/domain/ideas/find-idea.server";
import { canTestIdea } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import { firstPlan, inheritPlan, type StartingPlan } from "./inherit-plan";
import { canDeleteCycle, whyKept } from "./policy";

export type CyclePage = NonNullable<Awaited<ReturnType<typeof findCycle>>>;

/** The whole of one cycle and the handle of its idea; null where this person can't see the idea. */
export async function findCycle(viewer: Viewer, cycleId: number) {
  const row = await findRow(cycleId);
  const idea = row && (await findIdeaHandle(viewer, row.ideaId));
  if (!row || !idea) return null;
  const mayTest = canTestIdea(viewer, idea);
  return {
    idea,
    mayTest,
    mayDelete: mayTest && canDeleteCycle(viewer, row),
    whyKept: whyKept(viewer, row),
    cycle: shownCycle(viewer, idea, row),
  };
}

function findRow(cycleId: number) {
  return db.cycle.findUnique({
    where: { id: cycleId },
    include: {
      predictions: {
        select: { position: true, question: true, prediction: true, result: true },
        orderBy: { position: "asc" },
      },
      author: { select: { name: true, jobTitle: true } },
    },
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

/** What a page may be sent of a cycle: its author only as the byline that this person may read. */
function shownCycle(viewer: Viewer, idea: IdeaHandle, row: Row) {
  const { author, authorId, ideaId: _ideaId, updatedAt: _updatedAt, whenText, whereText, ...words } = row;
  const doer = { personId: authorId, name: author?.name ?? null, jobTitle: author?.jobTitle };
  return { ...words, when: whenText, where: whereText, by: bylineFor(viewer, idea, doer) };
}

/** What the form of an idea's next cycle starts from, and which number it will have. */
export async function findStartingPlan(idea: IdeaHandle): Promise<{ number: number; plan: StartingPlan }> {
  const last = await db.cycle.findFirst({
    where: { ideaId: idea.id },
    orderBy: { number: "desc" },
    include: { predictions: { orderBy: { position: "asc" } } },
  });
  if (last)
    return {
      number: last.number + 1,
      plan: inheritPlan({ ...last, when: last.whenText, where: last.whereText }),
    };
  const words = await db.idea.findUnique({ where: { id: idea.id }, select: { change: true, hope: true } });
  return { number: 1, plan: firstPlan(words ?? { change: "", hope: "" }) };
}
