import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";
import { findRequest, type RequestHandle } from "./find-request.server";
import { mostTallies } from "./list-tallies.server";
import { canKeepRequest } from "./policy";
import type { TallyForm } from "./tally-form";
import type { Tally } from "./visible-tallies";

export type TallyAdded = { outcome: "added" | "full" | "refused" } | { outcome: "taken"; tallyId: number };

/** Adds the count of one day. A day has one: whoever comes second is told which. */
export function addTally(
  person: Viewer,
  requestId: number,
  tally: TallyForm,
  now: Date,
): Promise<TallyAdded> {
  return write(async (tx) => {
    const request = await findRequest(person, requestId, tx);
    if (!request || !canKeepRequest(person, request) || request.isSetAside) return { outcome: "refused" };
    const there = await tx.requestTally.findUnique({
      where: { requestId_date: { requestId, date: tally.date } },
      select: { id: true },
    });
    if (there) return { outcome: "taken", tallyId: there.id };
    if ((await tx.requestTally.count({ where: { requestId } })) >= mostTallies) return { outcome: "full" };
    await tx.requestTally.create({ data: { ...tally, requestId, authorId: person.id, at: now } });
    await recordEvent(tx, { type: "request-tallied", at: now, actorId: person.id, requestId });
    return { outcome: "added" };
  });
}

export type TallyChanged = "changed" | "conflict" | "taken" | "refused";

export function changeTally(
  person: Viewer,
  tallyId: number,
  revision: number,
  tally: TallyForm,
): Promise<TallyChanged> {
  return write(async (tx) => {
    const before = await tx.requestTally.findUnique({ where: { id: tallyId }, include: { request: true } });
    if (!before || !canKeepRequest(person, before.request)) return "refused";
    if (before.revision !== revision) return "conflict";
    const { requestId } = before;
    const there = await tx.requestTally.findUnique({
      where: { requestId_date: { requestId, date: tally.date } },
    });
    if (there && there.id !== tallyId) return "taken";
    await tx.requestTally.update({
      where: { id: tallyId },
      data: { ...tally, revision: { increment: 1 } },
    });
    return "changed";
  });
}

export function deleteTally(person: Viewer, tallyId: number): Promise<boolean> {
  return write(async (tx) => {
    const tally = await tx.requestTally.findUnique({ where: { id: tallyId }, include: { request: true } });
    if (!tally || !canKeepRequest(person, tally.request)) return false;
    await tx.requestTally.delete({ where: { id: tallyId } });
    return true;
  });
}

export type TallyHandle = { tally: Tally; request: RequestHandle };

/** A count to be put right, if this person may see what it is a count of. */
export async function findTally(viewer: Viewer, tallyId: number): Promise<TallyHandle | null> {
  const tally = await db.requestTally.findUnique({ where: { id: tallyId } });
  const request = tally && (await findRequest(viewer, tally.requestId));
  return request ? { tally, request } : null;
}

/** The count of a day that is there already, or null. */
export async function findTallyOn(requestId: number, date: string): Promise<number | null> {
  const tally = await db.requestTally.findUnique({
    where: { requestId_date: { requestId, date } },
    select: { id: true },
  });
  return tally?.id ?? null;
}
