import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { write, type Writer } from "~/platform/db.server";
import { findRequest } from "./find-request.server";
import { canDeleteRequest, canKeepRequest } from "./policy";
import type { RequestForm } from "./request-form";

export type RequestKept =
  | { outcome: "kept"; requestId: number }
  | { outcome: "there-already"; requestId: number }
  | { outcome: "refused" };

/** Puts a kind of request on a team's list. The same words, however written, are there once. */
export function keepRequest(person: Viewer, form: RequestForm, now: Date): Promise<RequestKept> {
  return write(async (tx) => {
    if (!canKeepRequest(person, form)) return { outcome: "refused" };
    const there = await findSame(tx, form.teamId, form.words);
    if (there !== null) return { outcome: "there-already", requestId: there };
    const { id } = await tx.request.create({ data: { ...form, authorId: person.id, createdAt: now } });
    await recordEvent(tx, { type: "request-kept", at: now, actorId: person.id, requestId: id });
    return { outcome: "kept", requestId: id };
  });
}

export type RequestChanged = "changed" | "conflict" | "there-already" | "refused";

/** Changes the words or who can see them. The list it is on stays. */
export function changeRequest(
  person: Viewer,
  requestId: number,
  revision: number,
  { words, audience }: RequestForm,
): Promise<RequestChanged> {
  return write(async (tx) => {
    const request = await findRequest(person, requestId, tx);
    if (!request || !canKeepRequest(person, request)) return "refused";
    if (request.revision !== revision) return "conflict";
    const there = await findSame(tx, request.teamId, words);
    if (there !== null && there !== requestId) return "there-already";
    await tx.request.update({
      where: { id: requestId },
      data: { words, audience, revision: { increment: 1 } },
    });
    return "changed";
  });
}

/** Sets a request aside, or takes it up again. Its counts are kept. */
export function setAside(person: Viewer, requestId: number, isAside: boolean, now: Date): Promise<boolean> {
  return write(async (tx) => {
    const request = await findRequest(person, requestId, tx);
    if (!request || !canKeepRequest(person, request)) return false;
    await tx.request.updateMany({
      where: { id: requestId, setAsideAt: isAside ? null : { not: null } },
      data: { setAsideAt: isAside ? now : null },
    });
    return true;
  });
}

/** Removes a request for good, with its counts. Ideas that started from it stay. */
export function deleteRequest(person: Viewer, requestId: number, now: Date): Promise<boolean> {
  return write(async (tx) => {
    const request = await findRequest(person, requestId, tx);
    if (!request || !canDeleteRequest(person, request)) return false;
    await tx.request.delete({ where: { id: requestId } });
    if (!canKeepRequest(person, request))
      await recordAudit(tx, {
        action: "request-removed",
        subjectType: "request",
        subjectId: requestId,
        personId: person.id,
        at: now,
      });
    return true;
  });
}

async function findSame(tx: Writer, teamId: number, words: string): Promise<number | null> {
  const kept = await tx.request.findMany({ where: { teamId }, select: { id: true, words: true } });
  const wanted = plain(words);
  return kept.find((request) => plain(request.words) === wanted)?.id ?? null;
}

function plain(words: string): string {
  return words
    .toLocaleLowerCase("en-GB")
    .replace(/[\s\p{P}]+/gu, " ")
    .trim();
}
