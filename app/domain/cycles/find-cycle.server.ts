import { bylineFor } from "~/domain/ideas/byline";
import { findIdeaHandle, type IdeaHandle } from "~/domain/ideas/find-idea.server";
import { canTestIdea } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import { branchPlan, firstPlan, inheritPlan, type StartingPlan } from "./inherit-plan";
import { canBranchFrom, canDeleteCycle, whyKept } from "./policy";

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
        select: { position: true, question: true, prediction: true, result: true, gap: true },
        orderBy: { position: "asc" },
      },
      author: { select: { name: true, jobTitle: true } },
      grewFrom: { select: { id: true, number: true } },
    },
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

/** What a page may be sent of a cycle: its author only as the byline that this person may read. */
function shownCycle(viewer: Viewer, idea: IdeaHandle, row: Row) {
  const { author, authorId, ideaId: _ideaId, updatedAt: _updatedAt, remindedAt: _remindedAt, ...rest } = row;
  const { whenText, whereText, ...words } = rest;
  const doer = { personId: authorId, name: author?.name ?? null, jobTitle: author?.jobTitle };
  return { ...words, when: whenText, where: whereText, by: bylineFor(viewer, idea, doer) };
}

/** Which number an idea's next cycle will have, what its form starts from, and the cycle it grows from. */
export type Start = { number: number; plan: StartingPlan; from: { id: number; number: number } | null };

/** `fromId` names the cycle it grows from, else it's the last; null where there's no such cycle, or none to branch from. */
export async function findStart(
  idea: IdeaHandle,
  { fromId, isBranch }: { fromId: number | null; isBranch: boolean },
): Promise<Start | null> {
  const last = await findPast({ ideaId: idea.id });
  const from =
    fromId === null || fromId === last?.id ? last : await findPast({ ideaId: idea.id, id: fromId });
  if (!from) return fromId === null && !isBranch ? firstStart(idea) : null;
  if (isBranch && !canBranchFrom(from)) return null;
  const past = { ...from, when: from.whenText, where: from.whereText };
  return {
    number: (last?.number ?? 0) + 1,
    plan: isBranch ? branchPlan(past) : inheritPlan(past),
    from: { id: from.id, number: from.number },
  };
}

function findPast(where: { ideaId: number; id?: number }) {
  const include = { predictions: { orderBy: { position: "asc" } } } as const;
  return db.cycle.findFirst({ where, orderBy: { number: "desc" }, include });
}

async function firstStart(idea: IdeaHandle): Promise<Start> {
  const words = await db.idea.findUnique({ where: { id: idea.id }, select: { change: true, hope: true } });
  return { number: 1, plan: firstPlan(words ?? { change: "", hope: "" }), from: null };
}
