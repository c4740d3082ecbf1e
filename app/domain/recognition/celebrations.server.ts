import { isListedFor } from "~/domain/ideas/listed-ideas.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { celebrationKinds, type Celebration, type CelebrationKind } from "./celebration";
import { readWallPlace, writeWallPlace, type WallPlace } from "./celebration-place";
import { celebrationFrom, kindOf, type WallRow } from "./celebration-row";
import { readKudosByIds } from "./read-kudos.server";
import { walkWall } from "./wall.server";

export type CelebrationPage = {
  items: Celebration[];
  /** The place after which the next page begins, or null on the last page. */
  next: string | null;
};

/**
 * What is celebrated, as far as somebody may see it, the newest first. One query for what and with which words,
 * whatever kinds there are, and the thanks as their own concept reads them.
 */
export async function listCelebrations(
  viewer: Viewer,
  { before = null, most }: { before?: string | null; most: number },
): Promise<CelebrationPage> {
  const rows = await db.$queryRaw<WallRow[]>(pageQuery(viewer, readWallPlace(before ?? ""), most));
  const shown = rows.slice(0, most);
  const kudosIds = shown.flatMap((row) => (kindOf(row) === "kudos" ? [Number(row.id)] : []));
  const thanks = await readKudosByIds(viewer, kudosIds);
  const last = shown.at(-1);
  return {
    items: shown.flatMap((row) => celebrationFrom(viewer, row, thanks)),
    next: rows.length > most && last ? writeWallPlace(placeOf(last)) : null,
  };
}

function pageQuery(viewer: Viewer, before: WallPlace | null, most: number): Prisma.Sql {
  const onPage = (kind: CelebrationKind) =>
    Prisma.sql`w."rank" = ${Prisma.raw(String(celebrationKinds.indexOf(kind)))}`;
  return Prisma.sql`
    WITH page AS (
      SELECT * FROM (${walkWall(viewer, before, most + 1)}) AS walked
      ORDER BY "at" DESC, "rank" DESC, "id" DESC LIMIT ${most + 1})
    SELECT w."rank", w."id", w."at", m."kind" AS "milestone",
      COALESCE(m."personId", c."authorId", e."personId") AS "personId", p."name" AS "personName",
      substr(COALESCE(c."surprise", g."what"), 1, 600) AS "words",
      substr(q."prediction", 1, 400) AS "expected", substr(q."result", 1, 400) AS "happened",
      i."id" AS "ideaId", i."title", i."authorId", i."teamId", i."audience", i."inTeamName", t."name" AS "teamName",
      CASE WHEN i."withdrawnAt" IS NULL THEN 0 ELSE 1 END AS "withdrawn",
      o."name" AS "adopter", s."id" AS "sourceId", s."title" AS "sourceTitle", h."name" AS "sourceTeam",
      x."slug", x."title" AS "practice", ${teamsOfPractice(viewer)} AS "practiceTeams",
      ${adoptersOfPractice(viewer)} AS "practiceAdopters"
    FROM page w
    LEFT JOIN "Milestone" m ON ${onPage("milestone")} AND m."id" = w."id"
    LEFT JOIN "Practice" x ON ${onPage("practice")} AND x."id" = w."id"
    LEFT JOIN "Adoption" a ON ${onPage("adoption")} AND a."id" = w."id"
    LEFT JOIN "Cycle" c ON ${onPage("surprise")} AND c."id" = w."id"
    LEFT JOIN "Prediction" q ON q."id" = (${mostTellingOf})
    LEFT JOIN "Pledge" g ON ${onPage("pledge")} AND g."id" = w."id"
    LEFT JOIN "Endorsement" e ON e."id" = g."endorsementId"
    LEFT JOIN "Person" p ON p."id" = COALESCE(m."personId", c."authorId", e."personId")
    LEFT JOIN "Idea" i ON i."id" = COALESCE(m."ideaId", a."ideaId", c."ideaId", e."ideaId")
    LEFT JOIN "Team" t ON t."id" = i."teamId"
    LEFT JOIN "Team" o ON o."id" = a."teamId"
    LEFT JOIN "Idea" s ON s."id" = a."sourceIdeaId"
    LEFT JOIN "Team" h ON h."id" = s."teamId"
    ORDER BY w."at" DESC, w."rank" DESC, w."id" DESC`;
}

/** Of a cycle (`c`): the prediction beside which something else happened; the first, where several did. */
const mostTellingOf = Prisma.sql`
  SELECT z."id" FROM "Prediction" z
  WHERE z."cycleId" = c."id" AND z."prediction" <> '' AND z."result" <> '' AND z."gap" IN ('otherwise', 'partly')
  ORDER BY CASE z."gap" WHEN 'otherwise' THEN 0 ELSE 1 END, z."position" LIMIT 1`;

const lineEnd = "\n";

/** The teams whose ideas a practice (`x`) grew out of, as far as somebody may see the ideas: a line each. */
function teamsOfPractice(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`(
    SELECT string_agg(n."name", ${lineEnd}) FROM (
      SELECT DISTINCT pt."name" FROM "PracticeIdea" pi
      JOIN "Idea" i ON i."id" = pi."ideaId" JOIN "Team" pt ON pt."id" = i."teamId"
      WHERE pi."practiceId" = x."id" AND ${isListedFor(viewer)}) AS n)`;
}

/** The teams that took such an idea on and tested it, as far as somebody may see what they made of it: a line each. Ideas are looked up one by one. */
function adoptersOfPractice(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`(
    SELECT string_agg(n."name", ${lineEnd}) FROM (
      SELECT DISTINCT pt."name" FROM "PracticeIdea" pi
      JOIN "Adoption" pa ON pa."sourceIdeaId" = pi."ideaId"
      JOIN "Team" pt ON pt."id" = pa."teamId"
      WHERE pi."practiceId" = x."id"
        AND EXISTS (SELECT 1 FROM "Idea" i WHERE i."id" = pa."ideaId" AND ${isListedFor(viewer)})
        AND EXISTS (SELECT 1 FROM "Cycle" pc WHERE pc."ideaId" = pa."ideaId" AND pc."startedAt" IS NOT NULL)) AS n)`;
}

function placeOf(row: WallRow): WallPlace {
  return { at: new Date(row.at), kind: kindOf(row), id: Number(row.id) };
}
