import { recordEvent } from "~/domain/activity/record-event.server";
import { isAuthor } from "~/domain/ideas/policy";
import { recountVotes } from "~/domain/ideas/recount-votes.server";
import { refreshStage } from "~/domain/ideas/refresh-stage.server";
import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { Prisma, write, type Writer } from "~/platform/db.server";
import { findJoinFacts } from "./join-facts.server";
import { canJoinAway, whoStaysBehind, whoseWordStays, whyNotJoined, type JoinFacts } from "./join-policy";
import { recountComments } from "./recount-comments.server";

/**
 * Joins an idea with another that stays: support, followers and conversation go along, the idea itself is withdrawn and
 * its address leads on. False where that isn't this person's to do, or not to be done. Support is copied, one vote a
 * person: should the idea be brought back, whoever still supports the other supports it again.
 */
export function joinIdeas(person: Viewer, ideaId: number, intoId: number, now: Date): Promise<boolean> {
  return write(async (tx) => {
    const facts = await findJoinFacts(ideaId, intoId, tx);
    if (!facts || !canJoinAway(person, facts.idea) || whyNotJoined(person, facts) !== null) return false;
    await copySupport(tx, facts, now);
    await moveConversation(tx, facts);
    await moveWhatRests(tx, facts);
    await leadOn(tx, person, facts, now);
    await recordEvent(tx, { type: "idea-joined", at: now, actorId: person.id, ideaId });
    if (!isAuthor(person, facts.idea))
      await recordAudit(tx, {
        ...{ action: "idea-joined", subjectType: "idea", subjectId: ideaId },
        ...{ personId: person.id, at: now },
      });
    return true;
  });
}

/**
 * Given now, to the words as they are now: what was changed before is nothing new to them. Whoever once stopped
 * following the idea that stays isn't made to follow it again.
 */
async function copySupport(tx: Writer, { idea, into }: JoinFacts, now: Date): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "Vote" ("ideaId", "personId", "at")
    SELECT ${into.id}, "personId", ${now} FROM "Vote" WHERE "ideaId" = ${idea.id} ON CONFLICT DO NOTHING`);
  await recountVotes(tx, into.id);
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "Follow" ("ideaId", "personId", "following", "at")
    SELECT ${into.id}, "personId", ${true}, ${now} FROM "Follow" WHERE "ideaId" = ${idea.id} AND "following"
    ON CONFLICT DO NOTHING`);
}

async function moveConversation(tx: Writer, facts: JoinFacts): Promise<void> {
  const [ideaId, intoId] = [facts.idea.id, facts.into.id];
  const moving = await tx.comment.findMany({
    where: { ideaId, OR: [{ authorId: null }, { authorId: { notIn: whoStaysBehind(facts) } }] },
    select: { id: true },
  });
  const ids = moving.map(({ id }) => id);
  await tx.comment.updateMany({ where: { id: { in: ids } }, data: { ideaId: intoId } });
  await tx.notification.updateMany({
    where: { ideaId, event: { commentId: { in: ids } } },
    data: { ideaId: intoId },
  });
  await tx.event.updateMany({ where: { ideaId, commentId: { in: ids } }, data: { ideaId: intoId } });
  await recountComments(tx, ideaId);
  await recountComments(tx, intoId);
}

/** What others have built on it. A team that tries both already, or a leader who endorsed both, is there once. */
async function moveWhatRests(tx: Writer, facts: JoinFacts): Promise<void> {
  const [ideaId, intoId] = [facts.idea.id, facts.into.id];
  const endorsing = await tx.endorsement.findMany({ where: { ideaId: intoId }, select: { personId: true } });
  await tx.endorsement.updateMany({
    where: { ideaId, ...wordsToMove(facts, endorsing) },
    data: { ideaId: intoId },
  });
  await tx.event.updateMany({ where: { ideaId, endorsement: { ideaId: intoId } }, data: { ideaId: intoId } });
  const nominating = await tx.nomination.findMany({ where: { ideaId: intoId }, select: { personId: true } });
  await tx.nomination.updateMany({
    where: { ideaId, ...wordsToMove(facts, nominating) },
    data: { ideaId: intoId },
  });
  await moveTries(tx, ideaId, intoId);
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "ProposalIdea" ("proposalId", "ideaId")
    SELECT "proposalId", ${intoId} FROM "ProposalIdea" WHERE "ideaId" = ${ideaId} ON CONFLICT DO NOTHING`);
  await tx.proposalIdea.deleteMany({ where: { ideaId } });
  await tx.spotlight.updateMany({ where: { ideaId }, data: { ideaId: intoId } });
  if (facts.idea.inTeamName) return;
  await tx.kudos.updateMany({ where: { ideaId }, data: { ideaId: intoId } });
  await tx.milestone.updateMany({ where: { ideaId }, data: { ideaId: intoId } });
}

async function moveTries(tx: Writer, ideaId: number, intoId: number): Promise<void> {
  const trying = await tx.adoption.findMany({ where: { sourceIdeaId: intoId }, select: { teamId: true } });
  const teamIds = trying.map(({ teamId }) => teamId);
  await tx.adoption.updateMany({
    where: { sourceIdeaId: ideaId, teamId: { notIn: teamIds } },
    data: { sourceIdeaId: intoId },
  });
  await tx.event.updateMany({
    where: { ideaId, adoption: { sourceIdeaId: intoId } },
    data: { ideaId: intoId },
  });
}

/** The old address leads on, and so do those that led to it. */
async function leadOn(tx: Writer, person: Viewer, { idea, into }: JoinFacts, now: Date): Promise<void> {
  await tx.ideaJoining.updateMany({ where: { intoId: idea.id }, data: { intoId: into.id } });
  await tx.ideaJoining.create({ data: { ideaId: idea.id, intoId: into.id, personId: person.id, at: now } });
  await tx.idea.update({ where: { id: idea.id }, data: { withdrawnAt: now, updatedAt: now } });
  await refreshStage(tx, idea.id);
  await refreshStage(tx, into.id);
}

/** SQL's NOT IN passes over NULL, and a former colleague's word goes along too. */
function wordsToMove(facts: JoinFacts, there: readonly { personId: number | null }[]) {
  const already = there.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  return { OR: [{ personId: null }, { personId: { notIn: [...whoseWordStays(facts), ...already] } }] };
}
