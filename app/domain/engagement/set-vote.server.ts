import { recountVotes } from "~/domain/ideas/recount-votes.server";
import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { Prisma, write, type Writer } from "~/platform/db.server";
import { isOpenTo } from "./open-ideas.server";
import { followUnlessStopped } from "./set-following.server";

/**
 * Gives somebody's support to an idea, or takes it back; false where that isn't theirs to do. The table's key holds
 * one vote a person, authors included, however often and however many at once this is asked.
 */
export function setVote(person: Viewer, ideaId: number, voted: boolean, now: Date): Promise<boolean> {
  return write(async (tx) => {
    if (!(await isOpenTo(tx, person, ideaId))) return false;
    const isChanged = voted
      ? await giveVote(tx, person, ideaId, now)
      : await takeVoteBack(tx, person, ideaId);
    if (isChanged) {
      await recountVotes(tx, ideaId);
      const type = voted ? "vote-given" : "vote-taken-back";
      await recordEvent(tx, { type, at: now, actorId: person.id, ideaId });
    }
    if (voted) await followUnlessStopped(tx, person, ideaId, now);
    return true;
  });
}

/** Whoever supports it already supports the words that stand there now. */
async function giveVote(tx: Writer, person: Viewer, ideaId: number, now: Date): Promise<boolean> {
  const added = await tx.$executeRaw(Prisma.sql`
    INSERT INTO "Vote" ("ideaId", "personId", "at") VALUES (${ideaId}, ${person.id}, ${now}) ON CONFLICT DO NOTHING`);
  if (added === 0) await tx.vote.updateMany({ where: { ideaId, personId: person.id }, data: { at: now } });
  return added > 0;
}

async function takeVoteBack(tx: Writer, person: Viewer, ideaId: number): Promise<boolean> {
  const removed = await tx.vote.deleteMany({ where: { ideaId, personId: person.id } });
  return removed.count > 0;
}
