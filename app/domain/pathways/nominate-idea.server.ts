import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { write, type Writer } from "~/platform/db.server";
import type { NominationForm } from "./nomination-form";
import { canNominateIdea } from "./policy";

/**
 * Puts an idea forward as practice, or changes the words with which somebody did; false where that isn't theirs to
 * do. The table's key holds one nomination a person, and it is told once only.
 */
export function nominateIdea(
  person: Viewer,
  ideaId: number,
  { why }: NominationForm,
  now: Date,
): Promise<boolean> {
  return write(async (tx) => {
    if (!(await isOpen(tx, person, ideaId))) return false;
    const key = { ideaId, personId: person.id };
    await tx.nomination.upsert({
      where: { ideaId_personId: key },
      create: { ...key, why, at: now },
      update: { why },
    });
    const told = { type: "idea-nominated", ideaId, actorId: person.id } as const;
    if ((await tx.event.count({ where: told })) === 0) await recordEvent(tx, { ...told, at: now });
    return true;
  });
}

/** Asked inside the transaction that writes: an idea may have been withdrawn since its page was shown. */
async function isOpen(tx: Writer, person: Viewer, ideaId: number): Promise<boolean> {
  const idea = await tx.idea.findUnique({
    where: { id: ideaId },
    select: { authorId: true, teamId: true, audience: true, inTeamName: true, withdrawnAt: true },
  });
  return idea !== null && canNominateIdea(person, { ...idea, isWithdrawn: idea.withdrawnAt !== null });
}

/** One's own words can be taken back at any time. */
export async function takeBackNomination(person: Viewer, ideaId: number): Promise<void> {
  await write((tx) => tx.nomination.deleteMany({ where: { ideaId, personId: person.id } }));
}
