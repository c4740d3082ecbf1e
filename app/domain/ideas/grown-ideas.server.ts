import { canSeeGrowth } from "~/domain/opportunities/policy";
import type { ShownOpportunity } from "~/domain/opportunities/shown-opportunity";
import type { Viewer } from "~/domain/people/viewer";
import { dayOf } from "~/platform/calendar-day";
import { db } from "~/platform/db.server";
import { visibleIdeas } from "./visible-ideas.server";

export type GrownIdea = { id: number; title: string; stage: string };

const most = 200;

/** The ideas that grew out of notes, by the note's number, as far as this person may know of both. Two queries. */
export async function listIdeasFromNotes(
  viewer: Viewer,
  notes: readonly ShownOpportunity[],
): Promise<Record<number, GrownIdea[]>> {
  const ids = notes.map(({ id }) => id);
  if (ids.length === 0) return {};
  const links = { opportunityId: { in: ids } };
  const ideas = await db.idea.findMany({
    where: { AND: [visibleIdeas(viewer)], opportunities: { some: links } },
    select: {
      id: true,
      title: true,
      stage: true,
      authorId: true,
      opportunities: { where: links, select: { opportunityId: true } },
    },
    orderBy: { id: "desc" },
    take: most,
  });
  const grown = notes.map((note) => {
    const isNear = note.teamName !== null;
    const own = ideas.filter(({ opportunities }) =>
      opportunities.some((one) => one.opportunityId === note.id),
    );
    return [note.id, own.filter((idea) => canSeeGrowth(viewer, { isNear }, idea)).map(short)] as const;
  });
  return Object.fromEntries(grown.filter(([, those]) => those.length > 0));
}

/** An idea that started from a request, with the day (YYYY-MM-DD) its first test began, if it has. */
export type StartedIdea = GrownIdea & { testedFrom: string | null };

export async function listIdeasFromRequest(viewer: Viewer, requestId: number): Promise<StartedIdea[]> {
  const ideas = await db.idea.findMany({
    where: { AND: [visibleIdeas(viewer)], requests: { some: { requestId } } },
    select: {
      id: true,
      title: true,
      stage: true,
      cycles: { where: { startedAt: { not: null } }, select: { startedAt: true } },
    },
    orderBy: { id: "asc" },
    take: most,
  });
  return ideas.map(({ cycles, ...idea }) => {
    const days = cycles.flatMap(({ startedAt }) => (startedAt ? [dayOf(startedAt)] : []));
    return { ...idea, testedFrom: days.toSorted()[0] ?? null };
  });
}

function short({ id, title, stage }: GrownIdea): GrownIdea {
  return { id, title, stage };
}
