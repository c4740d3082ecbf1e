import { recordEvent } from "~/domain/activity/record-event.server";
import { refreshStage } from "~/domain/ideas/refresh-stage.server";
import type { Reader, Writer } from "~/platform/db.server";
import { renderMarkdown } from "~/platform/markdown";
import { gatherCredits } from "./credits.server";
import { freeSlug, slugFrom } from "./slug";

export type NewPracticeEvent = {
  type: "practice-published";
  at: Date;
  actorId: number;
  ideaId: number;
  practiceId: number;
  proposalId: number;
};

type Parts = {
  proposalId: number;
  publishedById: number | null;
  now: Date;
  /** False where the caller tells what happened itself. */
  tellEvents?: boolean;
};

/**
 * Turns a proposal that was agreed into a practice with its first version, its ideas and everybody who had a part in
 * it, inside one transaction. Who may publish, and whether the proposal is ready, was decided before. The credits say
 * who could be named on this day: an idea may go into the team's name later, so whoever shows them asks again.
 */
export async function makePractice(
  tx: Writer,
  { proposalId, publishedById, now, tellEvents = true }: Parts,
): Promise<{ practiceId: number; slug: string; events: NewPracticeEvent[] }> {
  const proposal = await tx.proposal.findUniqueOrThrow({
    where: { id: proposalId },
    include: { ideas: { orderBy: { ideaId: "asc" } }, writers: { orderBy: { personId: "asc" } } },
  });
  const { pathwayId, moment, title, summary } = proposal;
  const slug = await findFreeSlug(tx, title);
  const writerIds = proposal.writers.map((writer) => writer.personId);
  const ideaIds = proposal.ideas.map((attached) => attached.ideaId);
  const { id: practiceId } = await tx.practice.create({
    data: {
      ...{ slug, pathwayId, moment, title, summary },
      ...{ publishedAt: now, updatedAt: now, reviewOn: aYearAfter(now) },
      ideas: { create: ideaIds.map((ideaId) => ({ ideaId })) },
    },
    select: { id: true },
  });
  await tx.practiceVersion.create({
    data: {
      ...wordsOf(proposal),
      ...{ practiceId, number: 1, proposalId, publishedAt: now, publishedById },
      credits: { create: await gatherCredits(tx, { ...proposal, writerIds }) },
    },
  });
  await tx.proposal.update({ where: { id: proposalId }, data: { publishedAt: now, updatedAt: now } });
  for (const ideaId of ideaIds) await refreshStage(tx, ideaId, now);
  const events = eventsOf({ practiceId, proposalId, ideaIds, actorId: publishedById, at: now });
  if (tellEvents) for (const event of events) await recordEvent(tx, event);
  return { practiceId, slug, events };
}

/** The address a practice of this title would have now. */
export async function findFreeSlug(from: Reader | Writer, title: string): Promise<string> {
  const slug = slugFrom(title, "practice");
  const like = await from.practice.findMany({
    where: { OR: [{ slug }, { slug: { startsWith: `${slug}-` } }] },
    select: { slug: true },
  });
  return freeSlug(
    slug,
    like.map((practice) => practice.slug),
  );
}

type Words = Record<"title" | "summary" | "moment" | "why" | "how" | "need" | "watchFor", string>;

function wordsOf({ title, summary, moment, why, how, need, watchFor }: Words) {
  return {
    ...{ title, summary, moment, why, how, need, watchFor },
    whyHtml: renderMarkdown(why),
    howHtml: renderMarkdown(how),
    needHtml: renderMarkdown(need),
    watchForHtml: renderMarkdown(watchFor),
  };
}

/** The day on which a practice is looked at again, as YYYY-MM-DD. */
function aYearAfter(now: Date): string {
  const day = new Date(now);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}

type Told = {
  practiceId: number;
  proposalId: number;
  ideaIds: number[];
  actorId: number | null;
  at: Date;
};

function eventsOf({ practiceId, proposalId, ideaIds, actorId, at }: Told): NewPracticeEvent[] {
  if (actorId === null) return [];
  return ideaIds.map((ideaId) => ({
    type: "practice-published",
    ...{ at, actorId, ideaId, practiceId, proposalId },
  }));
}
