import { db, write } from "~/platform/db.server";

const keptForDays = 90;
const mostAtOnce = 1000;
const mostBatches = 50;

/** Deletes what was read long ago, a little at a time, so that nobody waits. Answers how many it deleted. */
export async function forgetOldNotifications(now: Date): Promise<number> {
  const before = new Date(now.getTime() - keptForDays * 24 * 60 * 60 * 1000);
  let forgotten = 0;
  for (let batch = 0; batch < mostBatches; batch++) {
    const old = await db.notification.findMany({
      where: { readAt: { lt: before } },
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
