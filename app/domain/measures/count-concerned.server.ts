import { db, Prisma } from "~/platform/db.server";
import { mostConcerned, type ConcernedMeasures } from "./small-counts-setting";

/**
 * How many measures the organisation's setting decides for: counts, shares, rates and whatever is kept as a count is, of
 * ideas that everybody can see, whose team leaves it to the organisation. And how many of them hold a count from 1 to 4
 * by now. The newest `mostConcerned` are looked at, and one more stands for "more than that". One query.
 */
export async function countConcerned(): Promise<ConcernedMeasures> {
  const [row] = await db.$queryRaw<{ leftToIt: number | bigint; withSmall: number | bigint | null }[]>(
    Prisma.sql`
    SELECT count(*) AS "leftToIt", sum(CASE WHEN EXISTS (
      SELECT 1 FROM "DataPoint" p WHERE p."measureId" = m."id" AND ${holdsSmall}) THEN 1 ELSE 0 END) AS "withSmall"
    FROM (
      SELECT m."id", m."kind" FROM "Measure" m JOIN "Idea" i ON i."id" = m."ideaId"
      WHERE m."smallCounts" = 'organisation' AND (m."kind" IN ('count', 'ratio', 'rate') OR ${looksCounted})
        AND i."audience" = 'organisation' AND i."withdrawnAt" IS NULL
      ORDER BY m."id" DESC LIMIT ${mostConcerned + 1}) m`,
  );
  return { leftToIt: Number(row?.leftToIt ?? 0), withSmall: Number(row?.withSmall ?? 0) };
}

/** The same rule as `countedAs` has for numbers that were called measured, of a measure `m`. */
const looksCounted = Prisma.sql`(m."kind" = 'value'
  AND EXISTS (SELECT 1 FROM "DataPoint" s WHERE s."measureId" = m."id" AND s."value" > 0 AND s."value" < 5)
  AND NOT EXISTS (SELECT 1 FROM "DataPoint" w WHERE w."measureId" = m."id"
    AND (w."value" < 0 OR w."value" <> round(w."value"))))`;

/** The same rule as `holdsSmallCount`, of a point `p` of a measure `m`. */
const holdsSmall = Prisma.sql`CASE m."kind"
  WHEN 'rate' THEN p."numerator" > 0 AND p."numerator" < 5
  WHEN 'ratio' THEN (p."numerator" > 0 AND p."numerator" < 5)
    OR (p."denominator" - p."numerator" > 0 AND p."denominator" - p."numerator" < 5)
  ELSE p."value" > 0 AND p."value" < 5 END`;
