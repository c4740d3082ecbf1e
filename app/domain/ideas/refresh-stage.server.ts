import type { Writer } from "~/platform/db.server";
import { stageOf, type StageFacts } from "./stages";

/**
 * Works out again what happened to an idea: its stage and how many cycles it has. With `movedAt` it also says that
 * the idea has moved; left out, mending words moves nothing. What it grew from is worked out again with it, since
 * that grows for as long as others use it.
 */
export async function refreshStage(tx: Writer, ideaId: number, movedAt?: Date): Promise<void> {
  await refreshOne(tx, ideaId, movedAt);
  const sourceId = await findSource(tx, ideaId);
  if (sourceId !== null) await refreshOne(tx, sourceId);
}

/** The idea that this one was adopted from, if it is still there. */
export async function findSource(tx: Writer, ideaId: number): Promise<number | null> {
  const adoption = await tx.adoption.findUnique({ where: { ideaId }, select: { sourceIdeaId: true } });
  return adoption?.sourceIdeaId ?? null;
}

async function refreshOne(tx: Writer, ideaId: number, movedAt?: Date): Promise<void> {
  const facts = await findFacts(tx, ideaId);
  const data = { stage: stageOf(facts), cycleCount: facts.cycles.length, movedAt };
  await tx.idea.update({ where: { id: ideaId }, data });
}

/** What another team took on is in use once a test of its own has begun; to say one will isn't to test. */
const inUse = {
  withdrawnAt: null,
  audience: { not: "draft" },
  stage: { not: "resting" },
  cycles: { some: { startedAt: { not: null } } },
};

async function findFacts(tx: Writer, ideaId: number): Promise<StageFacts> {
  const cycles = await tx.cycle.findMany({
    where: { ideaId },
    select: { number: true, startedAt: true, studiedAt: true, actedAt: true, act: true },
  });
  const adoptions = await tx.adoption.count({ where: { sourceIdeaId: ideaId, idea: inUse } });
  const practices = await tx.practiceIdea.count({ where: { ideaId, practice: { takenDownAt: null } } });
  return { cycles, adoptions, inPractice: practices > 0 };
}
