import { recordEvent } from "~/domain/activity/record-event.server";
import { isModerator, type Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { db, write, type Reader, type Writer } from "~/platform/db.server";
import type { IdeaHandle } from "./find-idea.server";
import { takeApart } from "./joined-into.server";
import { canDeleteIdea, canWithdrawIdea, isAuthor } from "./policy";
import { findSource, refreshStage } from "./refresh-stage.server";

/**
 * Takes an idea out of everybody's sight but its author's and the moderators', or brings it back. What a moderator
 * took down only a moderator brings back.
 */
export async function setWithdrawn(
  person: Viewer,
  idea: IdeaHandle,
  isWithdrawn: boolean,
  now: Date,
): Promise<boolean> {
  if (!canWithdrawIdea(person, idea)) return false;
  return write(async (tx) => {
    if (!isWithdrawn && !(await canBringBack(tx, person, idea.id))) return false;
    const changed = await tx.idea.updateMany({
      where: { id: idea.id, withdrawnAt: isWithdrawn ? null : { not: null } },
      data: { withdrawnAt: isWithdrawn ? now : null, updatedAt: now },
    });
    if (changed.count === 0) return true;
    if (!isWithdrawn) await takeApart(tx, idea.id);
    await refreshStage(tx, idea.id);
    const type = isWithdrawn ? "idea-withdrawn" : "idea-restored";
    await recordEvent(tx, { type, at: now, actorId: person.id, ideaId: idea.id });
    if (!isAuthor(person, idea))
      await recordAudit(tx, {
        action: type,
        subjectType: "idea",
        subjectId: idea.id,
        personId: person.id,
        at: now,
      });
    return true;
  });
}

/** Whether an idea that was withdrawn stays so until a moderator brings it back. */
export async function isTakenDown(person: Viewer, idea: IdeaHandle): Promise<boolean> {
  return idea.isWithdrawn && !(await canBringBack(db, person, idea.id));
}

async function canBringBack(from: Reader | Writer, person: Viewer, ideaId: number): Promise<boolean> {
  if (isModerator(person)) return true;
  const last = await from.event.findFirst({
    where: { ideaId, type: { in: ["idea-withdrawn", "idea-joined", "idea-restored"] } },
    select: { type: true, actorId: true },
    orderBy: { id: "desc" },
  });
  return last?.type !== "idea-withdrawn" || last.actorId === person.id;
}

/**
 * Removes an idea for good, with its cycles, measures, support and conversation. Refused for what a practice is built
 * on: others rely on where it came from.
 */
export async function deleteIdea(person: Viewer, idea: IdeaHandle): Promise<boolean> {
  if (!canDeleteIdea(person, idea)) return false;
  return write(async (tx) => {
    if (await isBuiltOn(idea.id, tx)) return false;
    const sourceId = await findSource(tx, idea.id);
    await tx.idea.deleteMany({ where: { id: idea.id } });
    if (sourceId !== null) await refreshStage(tx, sourceId);
    return true;
  });
}

/** Whether a practice, published or taken down, grew out of this idea. */
export async function isBuiltOn(ideaId: number, from: Reader | Writer = db): Promise<boolean> {
  return (await from.practiceIdea.count({ where: { ideaId } })) > 0;
}
