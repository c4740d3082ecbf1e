import { findNewestMoves } from "~/domain/activity/newest-moves.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import { listIdeas } from "./list-ideas.server";
import { visibleIdeas } from "./visible-ideas.server";

const most = 5;

export type TodayDraft = { id: number; title: string; updatedAt: Date; isWithdrawn: boolean };

export type TodayCycle = {
  id: number;
  number: number;
  startedAt: Date | null;
  doneAt: Date | null;
  studiedAt: Date | null;
  actedAt: Date | null;
  idea: { id: number; title: string };
};

type ListedIdea = { id: number; title: string; stage: string; team: string | null; movedAt: Date };

/** `moved.what` is in words, and empty where nothing is said of it. */
export type TodayIdea = Omit<ListedIdea, "movedAt"> & { moved: { what: string; at: Date } };

export type Today = {
  drafts: TodayDraft[];
  cycles: TodayCycle[];
  followed: TodayIdea[];
  moving: TodayIdea[];
};

/** What somebody comes back to, and what others are moving: a few of each, the latest first. */
export async function findToday(viewer: Viewer, now: Date): Promise<Today> {
  const [drafts, cycles, followed, moving] = await Promise.all([
    listDrafts(viewer),
    listCyclesUnderWay(viewer),
    listFollowed(viewer),
    listMoving(viewer, now),
  ]);
  const isFollowed = new Set(followed.map((idea) => idea.id));
  const others = moving.filter((idea) => !isFollowed.has(idea.id)).slice(0, most);
  const moves = await findNewestMoves([...followed, ...others].map((idea) => idea.id));
  const withMove = ({ movedAt, ...idea }: ListedIdea): TodayIdea => ({
    ...idea,
    moved: moves.get(idea.id) ?? { what: "", at: movedAt },
  });
  return { drafts, cycles, followed: followed.map(withMove), moving: others.map(withMove) };
}

/** What somebody has written that others can't see: drafts, and what was withdrawn. */
async function listDrafts(viewer: Viewer): Promise<TodayDraft[]> {
  const ideas = await db.idea.findMany({
    where: { authorId: viewer.id, OR: [{ audience: "draft" }, { withdrawnAt: { not: null } }] },
    select: { id: true, title: true, updatedAt: true, withdrawnAt: true },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: most,
  });
  return ideas.map(({ withdrawnAt, ...idea }) => ({ ...idea, isWithdrawn: withdrawnAt !== null }));
}

/** The cycles somebody planned that aren't decided yet. */
function listCyclesUnderWay(viewer: Viewer): Promise<TodayCycle[]> {
  return db.cycle.findMany({
    where: {
      authorId: viewer.id,
      actedAt: null,
      idea: { AND: [visibleIdeas(viewer), { withdrawnAt: null }] },
    },
    select: {
      id: true,
      number: true,
      startedAt: true,
      doneAt: true,
      studiedAt: true,
      actedAt: true,
      idea: { select: { id: true, title: true } },
    },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: most,
  });
}

async function listFollowed(viewer: Viewer): Promise<ListedIdea[]> {
  const follows = { some: { personId: viewer.id, following: true } };
  const ideas = await db.idea.findMany({
    where: { follows, AND: [visibleIdeas(viewer), { audience: { not: "draft" }, withdrawnAt: null }] },
    select: { id: true, title: true, stage: true, movedAt: true },
    orderBy: [{ movedAt: "desc" }, { id: "desc" }],
    take: most,
  });
  return ideas.map((idea) => ({ ...idea, team: null }));
}

async function listMoving(viewer: Viewer, now: Date): Promise<ListedIdea[]> {
  const everything = { sort: "moving", theme: "", team: null, stage: "", moment: "", q: "" } as const;
  const { ideas } = await listIdeas(viewer, everything, "", now);
  return ideas.map(({ id, title, stage, team, movedAt }) => ({ id, title, stage, team, movedAt }));
}
