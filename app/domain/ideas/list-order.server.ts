import { Prisma } from "~/platform/db.server";
import type { Place } from "./paging";
import { settlingSince, type Sort } from "./sorts";

/** What is left of a list after a place, as parts that can each be read along an index, and the order of the whole. */
export type ListOrder = { parts: { where: Prisma.Sql; by: Prisma.Sql }[]; by: Prisma.Sql };

/** `sortKey`, said in SQL over "Idea" i. */
export function listOrder(sort: Sort, place: Place | null, now: Date): ListOrder {
  if (sort === "under-seen") return underSeen(place, settlingSince(place?.asOf ?? now));
  const by = orders[sort];
  return { parts: [{ where: afterPlace(sort, place?.key), by }], by };
}

const orders = {
  moving: Prisma.sql`"movedAt" DESC, "id" DESC`,
  new: Prisma.sql`"sharedAt" DESC, "id" DESC`,
  supported: Prisma.sql`"voteCount" DESC, "sharedAt" DESC, "id" DESC`,
};

function afterPlace(sort: keyof typeof orders, key: number[] | undefined): Prisma.Sql {
  if (!key) return Prisma.empty;
  const [a = 0, b = 0, c = 0] = key;
  if (sort === "moving") return Prisma.sql`AND (i."movedAt", i."id") < (${new Date(-a)}, ${-b})`;
  if (sort === "new") return Prisma.sql`AND (i."sharedAt", i."id") < (${new Date(-a)}, ${-b})`;
  return Prisma.sql`AND (i."voteCount", i."sharedAt", i."id") < (${-a}, ${new Date(-b)}, ${-c})`;
}

/**
 * The few that were shared a moment ago come last. NOT and the plus tell SQLite along what to read: most ideas along
 * their opens, those few along the time of sharing.
 */
function underSeen(place: Place | null, since: Date): ListOrder {
  const settled = Prisma.sql`AND NOT (i."sharedAt" > ${since})`;
  const settling = Prisma.sql`AND i."sharedAt" > ${since}`;
  const by = Prisma.sql`"openCount", "sharedAt" DESC, "id" DESC`;
  const bySoon = Prisma.sql`+"openCount", "sharedAt" DESC, "id" DESC`;
  const rest = leastOpenedAfter(place?.key.slice(1));
  const isPastSettled = place?.key[0] === 1;
  return {
    parts: [
      ...(isPastSettled ? [] : rest.map((where) => ({ where: Prisma.sql`${settled} ${where}`, by }))),
      ...(isPastSettled ? rest : [Prisma.empty]).map((where) => ({
        where: Prisma.sql`${settling} ${where}`,
        by: bySoon,
      })),
    ],
    by: Prisma.sql`CASE WHEN "sharedAt" > ${since} THEN 1 ELSE 0 END, ${by}`,
  };
}

function leastOpenedAfter(key: number[] | undefined): Prisma.Sql[] {
  if (!key) return [Prisma.empty];
  const [opens = 0, shared = 0, id = 0] = key;
  return [
    Prisma.sql`AND i."openCount" = ${opens} AND (i."sharedAt", i."id") < (${new Date(-shared)}, ${-id})`,
    Prisma.sql`AND i."openCount" > ${opens}`,
  ];
}
