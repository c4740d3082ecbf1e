import type { ClaimedEvent } from "~/domain/activity/claim-events.server";
import { Prisma, type Writer } from "~/platform/db.server";
import { whoIsTold, type Told } from "./audience";
import { findConcerned } from "./find-concerned.server";

const dayLong = 24 * 60 * 60 * 1000;

/** What is longer ago than this isn't news: a site that is brought up to date doesn't pour its past over everybody. */
const newsForDays = 14;

/** As many rows as one statement has room for, on either engine. */
const mostAtOnce = 1000;

type News = Told & { eventId: number; at: Date };

/** Tells everybody whom these events concern, in the transaction that claims them. */
export async function tellPeople(tx: Writer, events: readonly ClaimedEvent[], now: Date): Promise<void> {
  const since = now.getTime() - newsForDays * dayLong;
  const recent = events.filter((event) => event.at.getTime() >= since);
  if (recent.length === 0) return;
  const concerned = await findConcerned(tx, recent);
  const news = recent.flatMap((event) =>
    whoIsTold(concerned(event)).map((told) => ({ ...told, eventId: event.id, at: event.at })),
  );
  for (let from = 0; from < news.length; from += mostAtOnce)
    await keep(tx, news.slice(from, from + mostAtOnce));
}

async function keep(tx: Writer, news: readonly News[]): Promise<void> {
  const rows = news.map(
    ({ personId, eventId, ideaId, kind, at }) =>
      Prisma.sql`(${personId}, ${eventId}, CAST(${ideaId} AS INTEGER), ${kind}, ${at})`,
  );
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "Notification" ("personId", "eventId", "ideaId", "kind", "at")
    VALUES ${Prisma.join(rows)}
    ON CONFLICT ("personId", "eventId") DO NOTHING`);
}
