import type { ClaimedEvent } from "~/domain/activity/claim-events.server";
import { Prisma, type Writer } from "~/platform/db.server";
import { canBeMilestone, milestonesFrom, type MilestoneFacts, type NewMilestone } from "./milestones";

/** As many rows as one statement has room for, on either engine. */
const mostAtOnce = 1000;

/** Awards what follows from these events, in the transaction that claims them. One that was awarded before stays as it is. */
export async function awardMilestones(tx: Writer, events: readonly ClaimedEvent[]): Promise<void> {
  const telling = events.filter((event) => canBeMilestone(event.type));
  if (telling.length === 0) return;
  const milestones = milestonesFrom(telling, await findFacts(tx, telling));
  for (let from = 0; from < milestones.length; from += mostAtOnce)
    await keep(tx, milestones.slice(from, from + mostAtOnce));
}

async function findFacts(tx: Writer, events: readonly ClaimedEvent[]): Promise<MilestoneFacts> {
  const ideas = await tx.idea.findMany({
    where: { id: { in: numbers(events.map((event) => event.ideaId)) } },
    select: { id: true, authorId: true, inTeamName: true, grewFrom: { select: { id: true } } },
  });
  const acted = events.filter((event) => event.type === "cycle-acted");
  const cycles = await findCycles(tx, numbers(acted.map((event) => event.cycleId)));
  return {
    ideas: new Map(
      ideas.map(({ id, authorId, inTeamName, grewFrom }) => [
        id,
        { authorId, inTeamName, isAdopted: grewFrom !== null },
      ]),
    ),
    cycles: new Map(cycles.map((cycle) => [cycle.id, cycle])),
  };
}

function findCycles(tx: Writer, ids: number[]) {
  if (ids.length === 0) return [];
  return tx.cycle.findMany({ where: { id: { in: ids } }, select: { id: true, act: true, learnt: true } });
}

async function keep(tx: Writer, milestones: readonly NewMilestone[]): Promise<void> {
  const rows = milestones.map(
    ({ key, kind, personId, ideaId, at }) => Prisma.sql`(${key}, ${kind}, ${personId}, ${ideaId}, ${at})`,
  );
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "Milestone" ("key", "kind", "personId", "ideaId", "at")
    VALUES ${Prisma.join(rows)}
    ON CONFLICT ("key") DO NOTHING`);
}

function numbers(ids: readonly (number | null)[]): number[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
