import { recordEvent } from "~/domain/activity/record-event.server";
import { visibleIdeas } from "~/domain/ideas/visible-ideas.server";
import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { Prisma, write, type Writer } from "~/platform/db.server";
import { revisionOf, type EndorseForm, type NewPledge } from "./endorse-form";
import { canEndorseIdea } from "./policy";

export type Endorsed = "given" | "changed" | "conflict" | "pledge-stays" | "refused";

type Act = { person: Viewer; ideaId: number; now: Date };

/**
 * Gives a leader's endorsement to an idea, with a pledge if there is one, or changes the words of the one that is
 * there. The table's key holds one a leader; a pledge is made once and stays as it was made.
 */
export function endorseIdea(person: Viewer, ideaId: number, form: EndorseForm, now: Date): Promise<Endorsed> {
  return write(async (tx) => {
    if (!(await isTheirsToEndorse(tx, person, ideaId))) return "refused";
    const act = { person, ideaId, now };
    return (await isAdded(tx, act, form)) ? give(tx, act, form) : change(tx, act, form);
  });
}

async function isTheirsToEndorse(tx: Writer, person: Viewer, ideaId: number): Promise<boolean> {
  const idea = await tx.idea.findFirst({
    where: { id: ideaId, AND: visibleIdeas(person) },
    select: { authorId: true, teamId: true, audience: true, inTeamName: true, withdrawnAt: true },
  });
  return idea !== null && canEndorseIdea(person, { ...idea, isWithdrawn: idea.withdrawnAt !== null });
}

async function isAdded(tx: Writer, { person, ideaId, now }: Act, { message }: EndorseForm): Promise<boolean> {
  const added = await tx.$executeRaw(Prisma.sql`
    INSERT INTO "Endorsement" ("ideaId", "personId", "message", "createdAt", "updatedAt")
    VALUES (${ideaId}, ${person.id}, ${message}, ${now}, ${now}) ON CONFLICT DO NOTHING`);
  return added > 0;
}

async function give(tx: Writer, act: Act, { pledge }: EndorseForm): Promise<Endorsed> {
  const { id } = await findOwn(tx, act);
  await tx.idea.update({ where: { id: act.ideaId }, data: { movedAt: act.now } });
  await tell(tx, act, id, "endorsement-given");
  if (pledge) await makePledge(tx, act, id, pledge);
  return "given";
}

async function change(tx: Writer, act: Act, { message, pledge, revision }: EndorseForm): Promise<Endorsed> {
  const before = await findOwn(tx, act);
  const isChanged = message !== before.message;
  if (isChanged && revision !== revisionOf(before)) return "conflict";
  if (pledge && before.pledge && !isSame(pledge, before.pledge)) return "pledge-stays";
  if (isChanged) {
    await tx.endorsement.update({ where: { id: before.id }, data: { message, updatedAt: act.now } });
    await audit(tx, act, "endorsement-changed");
  }
  const isFirstPledge = pledge !== null && before.pledge === null;
  if (isFirstPledge) await makePledge(tx, act, before.id, pledge);
  return isChanged || isFirstPledge ? "changed" : "given";
}

function findOwn(tx: Writer, { person, ideaId }: Act) {
  return tx.endorsement.findUniqueOrThrow({
    where: { ideaId_personId: { ideaId, personId: person.id } },
    select: { id: true, message: true, updatedAt: true, pledge: { select: { what: true, dueOn: true } } },
  });
}

function isSame(pledge: NewPledge, made: NewPledge): boolean {
  return pledge.what === made.what && pledge.dueOn === made.dueOn;
}

async function makePledge(
  tx: Writer,
  act: Act,
  endorsementId: number,
  { what, dueOn }: NewPledge,
): Promise<void> {
  await tx.pledge.create({ data: { endorsementId, what, dueOn } });
  await tell(tx, act, endorsementId, "pledge-made");
}

async function tell(
  tx: Writer,
  act: Act,
  endorsementId: number,
  type: "endorsement-given" | "pledge-made",
): Promise<void> {
  const { person, ideaId, now } = act;
  await recordEvent(tx, { type, at: now, actorId: person.id, ideaId, endorsementId });
  await audit(tx, act, type);
}

function audit(tx: Writer, { person, ideaId, now }: Act, action: string): Promise<void> {
  return recordAudit(tx, { action, subjectType: "idea", subjectId: ideaId, personId: person.id, at: now });
}
