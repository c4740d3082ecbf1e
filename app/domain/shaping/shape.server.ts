import { findTestableCycle, isTestable, type Recorded } from "~/domain/cycles/testable-cycle.server";
import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { write } from "~/platform/db.server";
import { nothingSaid, shapingSeen, type Shaping, type ShapingForm } from "./shaping-form";

/** Says how an idea came about. It has no end to speak of: that is what its cycles are for. */
export function shapeIdea(person: Viewer, ideaId: number, form: ShapingForm, now: Date): Promise<Recorded> {
  return write(async (tx) => {
    if (!(await isTestable(tx, person, ideaId))) return "refused";
    const { planned, askedFirst, roles } = form;
    const next = { planned, askedFirst, roles };
    const before = await tx.ideaShaping.findUnique({ where: { ideaId } });
    const standing = standingOf(before && { ...before, inTheEnd: "" }, { ...form, inTheEnd: "" });
    if (standing !== "new") return standing;
    await tx.ideaShaping.upsert({ where: { ideaId }, create: { ideaId, ...next }, update: next });
    await recordEvent(tx, { type: "shaping-said", at: now, actorId: person.id, ideaId });
    return "saved";
  });
}

/** Says how a cycle was shaped, as planned and as it was in the end. */
export function shapeCycle(person: Viewer, cycleId: number, form: ShapingForm, now: Date): Promise<Recorded> {
  return write(async (tx) => {
    const cycle = await findTestableCycle(tx, person, cycleId);
    if (!cycle) return "refused";
    const { seen: _seen, ...next } = form;
    const standing = standingOf(await tx.cycleShaping.findUnique({ where: { cycleId } }), form);
    if (standing !== "new") return standing;
    await tx.cycleShaping.upsert({ where: { cycleId }, create: { cycleId, ...next }, update: next });
    const told = { actorId: person.id, ideaId: cycle.ideaId, cycleId };
    await recordEvent(tx, { type: "shaping-said", at: now, ...told });
    return "saved";
  });
}

function standingOf(before: Shaping | null, form: ShapingForm): "new" | "saved" | "conflict" {
  const there = shapingSeen(before ?? nothingSaid);
  if (there === shapingSeen(form)) return "saved";
  return there === form.seen ? "new" : "conflict";
}
