import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { write } from "~/platform/db.server";
import type { OpportunityForm } from "./opportunity-form";
import { canChangeOpportunity, canNoteFor, canRemoveOpportunity, isNoter } from "./policy";

export type OpportunityChanged = "changed" | "conflict" | "refused";

/** Changes a note's words, its moment or who can see it. It stays in its month. */
export function changeOpportunity(
  person: Viewer,
  opportunityId: number,
  revision: number,
  form: OpportunityForm,
): Promise<OpportunityChanged> {
  return write(async (tx) => {
    const before = await tx.opportunity.findUnique({ where: { id: opportunityId } });
    if (!before || !canChangeOpportunity(person, before)) return "refused";
    if (form.teamId !== before.teamId && !canNoteFor(person, form.teamId)) return "refused";
    if (before.revision !== revision) return "conflict";
    await tx.opportunity.update({
      where: { id: opportunityId },
      data: { ...form, revision: { increment: 1 } },
    });
    return "changed";
  });
}

/** Removes a note for good. Ideas that grew out of it stay. What a moderator removes is written down. */
export function removeOpportunity(person: Viewer, opportunityId: number, now: Date): Promise<boolean> {
  return write(async (tx) => {
    const note = await tx.opportunity.findUnique({ where: { id: opportunityId } });
    if (!note || !canRemoveOpportunity(person, note)) return false;
    await tx.opportunity.delete({ where: { id: opportunityId } });
    if (!isNoter(person, note))
      await recordAudit(tx, {
        action: "opportunity-removed",
        subjectType: "opportunity",
        subjectId: opportunityId,
        personId: person.id,
        at: now,
      });
    return true;
  });
}
