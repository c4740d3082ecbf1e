import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { write } from "~/platform/db.server";
import type { IdeaHandle } from "./find-idea.server";
import { canDeleteIdea, canWithdrawIdea, isAuthor } from "./policy";

/** Takes an idea out of everybody's sight but its author's and the moderators', or brings it back. */
export async function setWithdrawn(
  person: Viewer,
  idea: IdeaHandle,
  isWithdrawn: boolean,
  now: Date,
): Promise<boolean> {
  if (!canWithdrawIdea(person, idea)) return false;
  await write(async (tx) => {
    const changed = await tx.idea.updateMany({
      where: { id: idea.id, withdrawnAt: isWithdrawn ? null : { not: null } },
      data: { withdrawnAt: isWithdrawn ? now : null, updatedAt: now },
    });
    if (changed.count === 0) return;
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
  });
  return true;
}

/** Removes an idea for good, with its cycles, measures, support and conversation. */
export async function deleteIdea(person: Viewer, idea: IdeaHandle): Promise<boolean> {
  if (!canDeleteIdea(person, idea)) return false;
  await write((tx) => tx.idea.deleteMany({ where: { id: idea.id } }));
  return true;
}
