import { db, Prisma } from "~/platform/db.server";
import { readiness, type ReadinessCheck, type ReadinessFacts } from "./readiness";
import type { Count } from "~/platform/raw-values";

type Row = {
  ideaId: Count;
  shapedBy: string;
  /** `number|scale|isWrittenDown|isPredicted`, divided by commas. */
  cycles: string | null;
  /** `points|first day|last day|isKept`, divided by commas. */
  measures: string | null;
  partners: Count;
  endorsements: Count;
  teamsTesting: Count;
  teamsToTry: Count;
};

/**
 * What each of these ideas has behind it. One query; the caller hands in only ideas that may be seen. A partner who
 * shared an idea in the team's name isn't counted as one, so that nothing tells of them.
 */
export async function findReadiness(ideaIds: readonly number[]): Promise<Map<number, ReadinessCheck[]>> {
  if (ideaIds.length === 0) return new Map();
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT i."id" AS "ideaId", i."shapedBy", ${cyclesOfIdea} AS "cycles", ${measuresOfIdea} AS "measures",
      ${partnersOfIdea} AS "partners",
      (SELECT count(*) FROM "Endorsement" e WHERE e."ideaId" = i."id") AS "endorsements",
      ${teamsThat(hasBegun)} AS "teamsTesting", ${teamsThat(Prisma.sql`NOT ${hasBegun}`)} AS "teamsToTry"
    FROM "Idea" i WHERE i."id" IN (${Prisma.join([...ideaIds])})`);
  return new Map(rows.map((row) => [Number(row.ideaId), readiness(factsFrom(row))]));
}

/** Whether a team has begun to test what it took on (`n`). */
const hasBegun = Prisma.sql`EXISTS (SELECT 1 FROM "Cycle" c WHERE c."ideaId" = n."id" AND c."startedAt" IS NOT NULL)`;

function teamsThat(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    SELECT count(*) FROM "Adoption" a JOIN "Idea" n ON n."id" = a."ideaId" WHERE a."sourceIdeaId" = i."id"
      AND n."audience" = 'organisation' AND n."withdrawnAt" IS NULL AND n."stage" <> 'resting' AND ${condition})`;
}

const cyclesOfIdea = Prisma.sql`(
  SELECT string_agg(c."number" || '|' || c."scale"
    || CASE WHEN c."learnt" <> '' AND (c."asPlanned" <> '' OR c."observations" <> '' OR c."problems" <> '') THEN '|1' ELSE '|0' END
    || CASE WHEN EXISTS (SELECT 1 FROM "Prediction" p WHERE p."cycleId" = c."id" AND p."prediction" <> '') THEN '|1' ELSE '|0' END,
    ',')
  FROM "Cycle" c WHERE c."ideaId" = i."id" AND c."startedAt" IS NOT NULL)`;

/** An event has no number of its own, and every row of one counts. */
const measuresOfIdea = Prisma.sql`(
  SELECT string_agg(s."points" || '|' || s."first" || '|' || s."last" || '|' || s."isKept", ',')
  FROM (
    SELECT m."ideaId", count(*) AS "points", min(substr(d."date", 1, 10)) AS "first", max(substr(d."date", 1, 10)) AS "last",
      CASE WHEN m."kind" IN ('days-between', 'bed-days-between') AND m."smallCounts" <> 'show' THEN '1' ELSE '0' END AS "isKept"
    FROM "Measure" m JOIN "DataPoint" d ON d."measureId" = m."id"
    WHERE m."ideaId" = i."id" AND (m."kind" = 'days-between' OR d."value" IS NOT NULL OR d."numerator" IS NOT NULL)
    GROUP BY m."id", m."ideaId", m."kind", m."smallCounts") s)`;

const partnersOfIdea = Prisma.sql`(
  SELECT count(*) FROM "RoleGrant" g
  WHERE g."role" = 'lived-experience-partner'
    AND NOT (i."inTeamName" AND i."authorId" IS NOT NULL AND i."authorId" = g."personId")
    AND (i."authorId" = g."personId"
      OR EXISTS (SELECT 1 FROM "Cycle" c WHERE c."ideaId" = i."id" AND c."authorId" = g."personId")
      OR EXISTS (SELECT 1 FROM "Comment" k WHERE k."ideaId" = i."id" AND k."authorId" = g."personId")))`;

function factsFrom(row: Row): ReadinessFacts {
  return {
    cycles: partsOf(row.cycles)
      .toSorted((a, b) => Number(a[0]) - Number(b[0]))
      .map(([, scale = "", written, predicted]) => ({
        scale,
        isWrittenDown: written === "1",
        isPredicted: predicted === "1",
      })),
    measures: partsOf(row.measures).map(([points, first = "", last = "", isKept]) => ({
      points: Number(points),
      ...{ first, last, isKept: isKept === "1" },
    })),
    shapedBy: row.shapedBy,
    hasPartner: Number(row.partners) > 0,
    endorsements: Number(row.endorsements),
    teamsTesting: Number(row.teamsTesting),
    teamsToTry: Number(row.teamsToTry),
  };
}

function partsOf(list: string | null): string[][] {
  return (list?.split(",") ?? []).map((one) => one.split("|"));
}
