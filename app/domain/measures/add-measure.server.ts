import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { write } from "~/platform/db.server";
import { mostMeasures } from "./measure-facts";
import type { MeasureForm } from "./measure-form";
import { isTrackable } from "./trackable-measure.server";

export type MeasureAdded =
  { outcome: "added"; measureId: number } | { outcome: "full" } | { outcome: "refused" };

/** Starts to track something of an idea. Who sees its small numbers is the organisation's to say until somebody who tracks it decides. */
export function addMeasure(
  person: Viewer,
  ideaId: number,
  form: MeasureForm,
  now: Date,
): Promise<MeasureAdded> {
  return write(async (tx) => {
    if (!(await isTrackable(tx, person, ideaId))) return { outcome: "refused" };
    if ((await tx.measure.count({ where: { ideaId } })) >= mostMeasures) return { outcome: "full" };
    const { id: measureId } = await tx.measure.create({
      data: {
        ...form,
        smallCounts: "organisation",
        ideaId,
        authorId: person.id,
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    });
    await tx.idea.update({ where: { id: ideaId }, data: { movedAt: now } });
    await recordEvent(tx, { type: "measure-added", at: now, actorId: person.id, ideaId, measureId });
    return { outcome: "added", measureId };
  });
}
