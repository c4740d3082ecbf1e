import { db, write } from "~/platform/db.server";

const dayLong = 24 * 60 * 60 * 1000;
const readKeptFor = 90 * dayLong;
const unreadKeptFor = 365 * dayLong;
const mostAtOnce = 1000;
const mostBatches = 50;

/**
 * Deletes what was read long ago, and what nobody read within a year: a little at a time, so that nobody waits. Answers
 * how many it deleted.
 */
export async function forgetOldNotifications(now: Date): Promise<number> {
  const before = (keptFor: number) => new Date(now.getTime() - keptFor);
  const isOld = [
    { readAt: { lt: before(readKeptFor) } },
    { readAt: null, at: { lt: before(unreadKeptFor) } },
  ];
  let forgotten = 0;
  for (let batch = 0; batch < mostBatches; batch++) {
    const old = await db.notification.findMany({
      where: { OR: isOld },
      select: { id: true },
      take: mostAtOnce,
    });
    if (old.length === 0) break;
    const ids = old.map(({ id }) => id);
    forgotten += await write(
      async (tx) => (await tx.notification.deleteMany({ where: { id: { in: ids } } })).count,
    );
  }
  return forgotten;
}
