import { db, write } from "~/platform/db.server";

type NewSession = { id: string; personId: number; device: string; now: Date; expiresAt: Date };

/** Records a session, and clears away the ones that have run out. */
export async function openSession({ id, personId, device, now, expiresAt }: NewSession): Promise<void> {
  await write(async (tx) => {
    await tx.session.deleteMany({ where: { expiresAt: { lte: now } } });
    await tx.session.create({ data: { id, personId, device, createdAt: now, lastSeenAt: now, expiresAt } });
  });
}

export async function closeSession(id: string): Promise<void> {
  await write((tx) => tx.session.deleteMany({ where: { id } }));
}

/** Signs a person out everywhere at once. */
export async function closeAllSessions(personId: number): Promise<number> {
  const closed = await write((tx) => tx.session.deleteMany({ where: { personId } }));
  return closed.count;
}

export type OpenSession = { id: string; device: string; createdAt: Date };

export function listSessions(personId: number, now: Date): Promise<OpenSession[]> {
  return db.session.findMany({
    where: { personId, expiresAt: { gt: now } },
    select: { id: true, device: true, createdAt: true },
    orderBy: { createdAt: "desc" },
    take: 50,
  });
}
