import { recordEvent } from "~/domain/activity/record-event.server";
import { openIdeas } from "~/domain/engagement/open-ideas.server";
import type { Viewer } from "~/domain/people/viewer";
import type { FieldErrors } from "~/domain/safety/read-form";
import { write, type Writer } from "~/platform/db.server";
import { whatKudosNeed, type KudosForm } from "./kudos-form";

const sameWithin = 60_000;

export type Given = { ok: true; kudosId: number } | { ok: false; errors: FieldErrors };

/**
 * Thanks people, a team, or both, or says what stands in the way. The same words to the same people within a minute
 * are the same thanks: a button pressed twice. The event doesn't say which idea they are about.
 */
export function giveKudos(person: Viewer, form: KudosForm, now: Date): Promise<Given> {
  return write(async (tx) => {
    const errors = await whyNot(tx, person, form);
    if (Object.keys(errors).length > 0) return { ok: false, errors };
    const same = await findSame(tx, person, form, now);
    if (same !== null) return { ok: true, kudosId: same };
    const kudos = await tx.kudos.create({
      data: {
        ...columnsOf(person, form),
        createdAt: now,
        people: { create: form.personIds.map((personId) => ({ personId })) },
      },
      select: { id: true },
    });
    await recordEvent(tx, { type: "kudos-given", at: now, actorId: person.id, kudosId: kudos.id });
    return { ok: true, kudosId: kudos.id };
  });
}

function columnsOf(person: Viewer, { teamId, ideaId, audience, message }: KudosForm) {
  return { fromId: person.id, teamId, ideaId, audience, message };
}

async function whyNot(tx: Writer, person: Viewer, form: KudosForm): Promise<FieldErrors> {
  const idea = form.ideaId === null ? null : await findOpen(tx, person, form.ideaId);
  if (form.ideaId !== null && !idea)
    return { idea: "This idea isn't there for you any more. Leave it out, and your words can go" };
  const needs = whatKudosNeed(person, form, idea);
  if (Object.keys(needs).length > 0) return needs;
  const isThere = (await areActive(tx, form.personIds)) && (await isTeam(tx, form.teamId));
  return isThere ? {} : { whom: "Somebody you chose isn't here any more. Look at who is still ticked" };
}

function findOpen(tx: Writer, person: Viewer, ideaId: number) {
  return tx.idea.findFirst({
    where: { id: ideaId, AND: openIdeas(person) },
    select: { inTeamName: true },
  });
}

async function areActive(tx: Writer, personIds: readonly number[]): Promise<boolean> {
  const active = await tx.person.count({ where: { id: { in: [...personIds] }, deactivatedAt: null } });
  return active === personIds.length;
}

async function isTeam(tx: Writer, teamId: number | null): Promise<boolean> {
  return teamId === null || (await tx.team.count({ where: { id: teamId } })) > 0;
}

async function findSame(tx: Writer, person: Viewer, form: KudosForm, now: Date): Promise<number | null> {
  const candidates = await tx.kudos.findMany({
    where: { ...columnsOf(person, form), createdAt: { gt: new Date(now.getTime() - sameWithin) } },
    select: { id: true, people: { select: { personId: true } } },
  });
  const wanted = new Set(form.personIds);
  const same = candidates.find(
    ({ people }) => people.length === wanted.size && people.every(({ personId }) => wanted.has(personId)),
  );
  return same?.id ?? null;
}
