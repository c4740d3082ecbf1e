import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { dayOf } from "~/platform/calendar-day";
import { write, type Writer } from "~/platform/db.server";
import { monthOf } from "./open-months";
import type { OpportunityForm } from "./opportunity-form";
import { canNoteFor } from "./policy";

const mostDraws = 20;

/**
 * Keeps a note under a number that `draw` gives (nine digits), and answers with it. The same words from the same
 * person in the same month are one note: a button pressed twice. The event doesn't name the note: with its time it
 * would say who wrote it, and when.
 */
export function noteOpportunity(
  person: Viewer,
  form: OpportunityForm,
  now: Date,
  draw: () => number,
): Promise<number | null> {
  return write(async (tx) => {
    if (!canNoteFor(person, form.teamId)) return null;
    const row = { ...form, authorId: person.id, month: monthOf(dayOf(now)) };
    const same = await tx.opportunity.findFirst({ where: row, select: { id: true } });
    if (same) return same.id;
    const id = await drawFree(tx, draw);
    await tx.opportunity.create({ data: { ...row, id } });
    await recordEvent(tx, { type: "opportunity-noted", at: now, actorId: person.id });
    return id;
  });
}

async function drawFree(tx: Writer, draw: () => number): Promise<number> {
  for (let i = 0; i < mostDraws; i++) {
    const id = draw();
    if ((await tx.opportunity.count({ where: { id } })) === 0) return id;
  }
  throw new Error("No free number was drawn for a note.");
}
