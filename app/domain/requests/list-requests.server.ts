import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { canSeeSmallTallies } from "./policy";
import type { RequestWish } from "./request-wish";
import { visibleRequests } from "./visible-requests.server";
import { visibleTallies, type VisibleTally } from "./visible-tallies";

const pageSize = 20;
/** The first and the latest counts say how far a request has come; what lies between is on its page. */
const mostRecent = 2;

export type ListedRequest = {
  id: number;
  words: string;
  teamName: string;
  audience: string;
  canCount: boolean;
  /** The first count and the two latest, oldest first. */
  tallies: VisibleTally[];
  tallyCount: number;
};

/** One page of what teams keep, the newest first. Three queries. */
export async function listRequests(
  viewer: Viewer,
  wish: RequestWish,
  after: number | null,
): Promise<{ requests: ListedRequest[]; next: number | null }> {
  const rows = await db.request.findMany({
    where: {
      AND: [visibleRequests(viewer), scopeOf(viewer, wish)],
      ...(after === null ? {} : { id: { lt: after } }),
    },
    include: { team: { select: { name: true } }, _count: { select: { tallies: true } } },
    orderBy: { id: "desc" },
    take: pageSize + 1,
  });
  const shown = rows.slice(0, pageSize);
  const tallies = await endsOfTallies(shown.map(({ id }) => id));
  return {
    requests: shown.map((row) => ({
      id: row.id,
      words: row.words,
      teamName: row.team.name,
      audience: row.audience,
      canCount: canSeeSmallTallies(viewer, row) && row.setAsideAt === null,
      tallyCount: row._count.tallies,
      tallies: visibleTallies(
        tallies.filter((tally) => tally.requestId === row.id),
        canSeeSmallTallies(viewer, row),
      ),
    })),
    next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
  };
}

function scopeOf(viewer: Viewer, { of, team }: RequestWish): Prisma.RequestWhereInput {
  const own = viewer.teams.map(({ id }) => id);
  if (of === "team") return { teamId: { in: own }, setAsideAt: null };
  if (of === "aside") return { teamId: { in: own }, setAsideAt: { not: null } };
  return { teamId: { notIn: own, ...(team === null ? {} : { equals: team }) }, setAsideAt: null };
}

type Row = {
  id: number | bigint;
  requestId: number | bigint;
  date: string;
  yes: number | bigint;
  yesAnd: number | bigint;
  notNow: number | bigint;
  no: number | bigint;
};

async function endsOfTallies(requestIds: readonly number[]) {
  if (requestIds.length === 0) return [];
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT "id", "requestId", "date", "yes", "yesAnd", "notNow", "no" FROM (
      SELECT t.*, row_number() OVER (PARTITION BY t."requestId" ORDER BY t."date") AS "up",
        row_number() OVER (PARTITION BY t."requestId" ORDER BY t."date" DESC) AS "down"
      FROM "RequestTally" t WHERE t."requestId" IN (${Prisma.join([...requestIds])})) AS placed
    WHERE "up" = 1 OR "down" <= ${mostRecent}
    ORDER BY "date"`);
  return rows.map((row) => ({
    id: Number(row.id),
    requestId: Number(row.requestId),
    date: row.date,
    revision: 1,
    yes: Number(row.yes),
    yesAnd: Number(row.yesAnd),
    notNow: Number(row.notNow),
    no: Number(row.no),
  }));
}
