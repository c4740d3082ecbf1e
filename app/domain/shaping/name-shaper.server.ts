import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { write } from "~/platform/db.server";
import { findIdeaFacts } from "~/domain/ideas/idea-facts.server";
import { canNameThemselves } from "./policy";

/** Puts one's own name to an idea one helped to shape, or takes it away. Nobody can do that for somebody else. */
export function nameShaper(person: Viewer, ideaId: number, isNamed: boolean, now: Date): Promise<boolean> {
  return write(async (tx) => {
    const idea = await findIdeaFacts(tx, ideaId);
    if (!idea || !canNameThemselves(person, idea)) return false;
    const key = { ideaId, personId: person.id };
    const { count } = await tx.namedShaper.deleteMany({ where: key });
    if (isNamed) await tx.namedShaper.create({ data: key });
    if (isNamed && count === 0)
      await recordEvent(tx, { type: "shaper-named", at: now, actorId: person.id, ideaId });
    return true;
  });
}
