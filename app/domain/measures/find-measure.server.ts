import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import { canSeeIdea } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { measureFacts, type MeasureFacts } from "./measure-facts";
import { numberOrNull } from "~/platform/raw-values";

/** A measure and the idea it belongs to. Hand on `facts`, never the whole of it: the rest names people. */
export type MeasureHandle = {
  facts: MeasureFacts;
  idea: IdeaHandle;
  authorId: number | null;
  version: string;
};

type Row = Parameters<typeof measureFacts>[0] & {
  measureAuthorId: number | bigint | null;
  updatedAt: Date | string;
  ideaId: number | bigint;
  title: string;
  revision: number | bigint;
  authorId: number | bigint | null;
  teamId: number | bigint | null;
  audience: string;
  inTeamName: boolean | number | bigint;
  withdrawnAt: Date | string | null;
  teamName: string | null;
};

/** A measure of an idea that this person may see, or null. One query. */
export async function findMeasure(viewer: Viewer, measureId: number): Promise<MeasureHandle | null> {
  const [row] = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT m."id", m."name", m."definition", m."kind", m."unit", m."type", m."direction", m."target", m."smallCounts",
      m."chart", m."rules", m."screens", m."isInvented", m."source", m."authorId" AS "measureAuthorId", m."updatedAt", i."id" AS "ideaId", i."title",
      i."revision", i."authorId", i."teamId", i."audience", i."inTeamName", i."withdrawnAt", t."name" AS "teamName"
    FROM "Measure" m
    JOIN "Idea" i ON i."id" = m."ideaId"
    LEFT JOIN "Team" t ON t."id" = i."teamId"
    WHERE m."id" = ${measureId}`);
  if (!row) return null;
  const idea = ideaHandle(row);
  if (!canSeeIdea(viewer, idea)) return null;
  const version = new Date(row.updatedAt).toISOString();
  return { facts: measureFacts(row), idea, authorId: numberOrNull(row.measureAuthorId), version };
}

function ideaHandle(row: Row): IdeaHandle {
  return {
    id: Number(row.ideaId),
    title: row.title,
    revision: Number(row.revision),
    authorId: numberOrNull(row.authorId),
    teamId: numberOrNull(row.teamId),
    teamName: row.teamName,
    audience: row.audience,
    inTeamName: Boolean(Number(row.inTeamName)),
    isWithdrawn: row.withdrawnAt !== null,
  };
}
