import { canSeeIdea } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import type { KudosFacts } from "./kudos-policy";
import { mayPointTo, type ShownKudos } from "./shown-kudos";
import { kudosSeenBy } from "./visible-kudos.server";
import { numberOrNull } from "~/platform/raw-values";

export type ReadKudos = { shown: ShownKudos; facts: KudosFacts };

const mostAtOnce = 100;

/** Those of these kudos that somebody may see, by their number. Two statements at most. */
export async function readKudosByIds(
  viewer: Viewer,
  ids: readonly number[],
): Promise<Map<number, ShownKudos>> {
  if (ids.length === 0) return new Map();
  const asked = Prisma.join(ids.slice(0, mostAtOnce));
  const read = await readKudos(viewer, Prisma.sql`k."id" IN (${asked})`, mostAtOnce);
  return new Map(read.map(({ shown }) => [shown.id, shown]));
}

type Row = {
  id: number | bigint;
  fromId: number | bigint | null;
  teamId: number | bigint | null;
  audience: string;
  message: string;
  createdAt: Date | string;
  fromName: string | null;
  teamName: string | null;
  ideaId: number | bigint | null;
  ideaTitle: string | null;
  ideaAuthorId: number | bigint | null;
  ideaTeamId: number | bigint | null;
  ideaAudience: string | null;
  inTeamName: boolean | number | bigint | null;
  withdrawnAt: Date | string | null;
};

/** Kudos somebody may see, the newest first, with the names on them. Two statements at most. */
export async function readKudos(viewer: Viewer, which: Prisma.Sql, most: number): Promise<ReadKudos[]> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT k."id", k."fromId", k."teamId", k."audience", k."message", k."createdAt", f."name" AS "fromName",
      t."name" AS "teamName", i."id" AS "ideaId", i."title" AS "ideaTitle", i."authorId" AS "ideaAuthorId",
      i."teamId" AS "ideaTeamId", i."audience" AS "ideaAudience", i."inTeamName", i."withdrawnAt"
    FROM "Kudos" k
    LEFT JOIN "Person" f ON f."id" = k."fromId"
    LEFT JOIN "Team" t ON t."id" = k."teamId"
    LEFT JOIN "Idea" i ON i."id" = k."ideaId"
    WHERE ${which} AND ${kudosSeenBy(viewer)}
    ORDER BY k."createdAt" DESC, k."id" DESC
    LIMIT ${most}`);
  const thanked = await readThanked(rows.map((row) => Number(row.id)));
  return rows.map((row) =>
    readFrom(
      viewer,
      row,
      thanked.filter(({ kudosId }) => kudosId === Number(row.id)),
    ),
  );
}

type Thanked = { kudosId: number; personId: number; name: string };

async function readThanked(ids: readonly number[]): Promise<Thanked[]> {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<Record<keyof Thanked, number | bigint | string>[]>(Prisma.sql`
    SELECT r."kudosId", r."personId", p."name"
    FROM "KudosPerson" r JOIN "Person" p ON p."id" = r."personId"
    WHERE r."kudosId" IN (${Prisma.join([...ids])})
    ORDER BY p."name", p."id"`);
  return rows.map((row) => ({
    kudosId: Number(row.kudosId),
    personId: Number(row.personId),
    name: String(row.name),
  }));
}

const formerColleague = "A former colleague";

function readFrom(viewer: Viewer, row: Row, thanked: readonly Thanked[]): ReadKudos {
  const facts: KudosFacts = {
    fromId: numberOrNull(row.fromId),
    toIds: thanked.map(({ personId }) => personId),
    teamId: numberOrNull(row.teamId),
    audience: row.audience,
  };
  const to = [...thanked.map(({ name }) => name), ...(row.teamName === null ? [] : [row.teamName])];
  const shown: ShownKudos = {
    id: Number(row.id),
    message: row.message,
    from: row.fromName ?? formerColleague,
    to: to.length > 0 ? to : [formerColleague],
    isToTeamOnly: row.teamName !== null && thanked.length === 0,
    idea: ideaOf(viewer, row, facts),
    audience: row.audience,
    createdAt: new Date(row.createdAt),
  };
  return { shown, facts };
}

function ideaOf(viewer: Viewer, row: Row, kudos: KudosFacts): ShownKudos["idea"] {
  if (row.ideaId === null) return null;
  const idea = {
    authorId: numberOrNull(row.ideaAuthorId),
    teamId: numberOrNull(row.ideaTeamId),
    audience: row.ideaAudience ?? "draft",
    inTeamName: Boolean(Number(row.inTeamName)),
    isWithdrawn: row.withdrawnAt !== null,
  };
  if (!canSeeIdea(viewer, idea) || !mayPointTo(idea, kudos)) return null;
  return { id: Number(row.ideaId), title: row.ideaTitle ?? "" };
}
