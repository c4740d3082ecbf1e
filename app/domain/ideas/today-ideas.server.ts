import { describeEvent, saidEvents } from "~/domain/activity/describe-event";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { isListedFor } from "./listed-ideas.server";
import { listScopes } from "./list-scopes";
import { inScope } from "./list-walk.server";

const most = 5;

/** `moved.what` is in words, and empty where nothing is said of it. */
export type TodayIdea = {
  id: number;
  title: string;
  stage: string;
  team: string | null;
  moved: { what: string; at: Date };
};

type Row = {
  part: "followed" | "moving";
  id: number | bigint;
  title: string;
  stage: string;
  team: string | null;
  movedAt: Date | string;
  type: string | null;
  at: Date | string | null;
};

/** The ideas somebody follows and the others that are moving, the latest first, each with what moved. One query. */
export async function listMovingIdeas(
  viewer: Viewer,
): Promise<{ followed: TodayIdea[]; moving: TodayIdea[] }> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    WITH followed AS (
        SELECT i."id", i."movedAt" FROM "Follow" f JOIN "Idea" i ON i."id" = f."ideaId"
        WHERE f."personId" = ${viewer.id} AND f."following" = ${true} AND ${isListedFor(viewer)}
        ORDER BY i."movedAt" DESC, i."id" DESC LIMIT ${most}),
      moving AS (${walks(viewer)}),
      picked AS (
        SELECT 'followed' AS "part", "id" FROM followed
        UNION ALL
        SELECT 'moving' AS "part", "id" FROM (
          SELECT * FROM moving WHERE "id" NOT IN (SELECT "id" FROM followed)
          ORDER BY "movedAt" DESC, "id" DESC LIMIT ${most}) AS others)
    SELECT picked."part", i."id", i."title", i."stage", i."movedAt", t."name" AS "team", e."type", e."at"
    FROM picked JOIN "Idea" i ON i."id" = picked."id"
    LEFT JOIN "Team" t ON t."id" = i."teamId"
    LEFT JOIN "Event" e ON e."id" = (${newestMove})
    ORDER BY i."movedAt" DESC, i."id" DESC`);
  const of = (part: Row["part"]) => rows.filter((row) => row.part === part).map(ideaFrom);
  return { followed: of("followed"), moving: of("moving") };
}

/** Each part of somebody's list along its own index, no further than is shown with those that are followed. */
function walks(viewer: Viewer): Prisma.Sql {
  const parts = listScopes(viewer, null).map(
    (scope) => Prisma.sql`
      SELECT * FROM (
        SELECT i."id", i."movedAt" FROM "Idea" i WHERE ${inScope(scope)}
        ORDER BY i."movedAt" DESC, i."id" DESC LIMIT ${2 * most}) AS walk`,
  );
  return Prisma.join(parts, " UNION ALL ");
}

/** Of an idea (`i`): the last thing that is said of it. What is gone again didn't move it: a comment, a team's try, a practice. */
const newestMove = Prisma.sql`
  SELECT MAX(said."id") FROM "Event" said
  WHERE said."ideaId" = i."id" AND said."type" IN (${Prisma.join(saidEvents)})
    AND (said."commentId" IS NULL OR EXISTS (SELECT 1 FROM "Comment" c WHERE c."id" = said."commentId"))
    AND (said."adoptionId" IS NULL OR EXISTS (
      SELECT 1 FROM "Adoption" a JOIN "Idea" o ON o."id" = a."ideaId"
      WHERE a."id" = said."adoptionId" AND o."withdrawnAt" IS NULL AND o."audience" <> 'draft'))
    AND (said."practiceId" IS NULL OR EXISTS (
      SELECT 1 FROM "Practice" s WHERE s."id" = said."practiceId" AND s."takenDownAt" IS NULL))
    AND (said."type" <> 'idea-nominated' OR EXISTS (
      SELECT 1 FROM "Nomination" n WHERE n."ideaId" = said."ideaId" AND n."personId" = said."actorId"))`;

function ideaFrom({ id, title, stage, team, movedAt, type, at }: Row): TodayIdea {
  const moved = { what: describeEvent(type ?? "") ?? "", at: new Date(at ?? movedAt) };
  return { id: Number(id), title, stage, team, moved };
}
