import { isListedFor } from "~/domain/ideas/listed-ideas.server";
import type { Viewer } from "~/domain/people/viewer";
import { Prisma } from "~/platform/db.server";
import { celebrationKinds, type CelebrationKind } from "./celebration";
import type { WallPlace } from "./celebration-place";
import { kudosSeenBy } from "./visible-kudos.server";

/**
 * The next cards of the wall as (rank of the kind, id, at), not yet in order: each kind is read no further than a page
 * goes. Here it is decided who may see what.
 */
export function walkWall(viewer: Viewer, before: WallPlace | null, most: number): Prisma.Sql {
  const seen = seenBy(viewer);
  const walks = celebrationKinds.map((kind, rank) => {
    const { from, at, id } = tables[kind];
    return Prisma.sql`
      SELECT * FROM (
        SELECT ${Prisma.raw(String(rank))} AS "rank", ${id} AS "id", ${at} AS "at" FROM ${from}
        WHERE ${seen[kind]} ${olderThan(before, rank, at, id)}
        ORDER BY ${at} DESC, ${id} DESC LIMIT ${most}) AS walk`;
  });
  return Prisma.join(walks, " UNION ALL ");
}

const tables: Record<CelebrationKind, { from: Prisma.Sql; at: Prisma.Sql; id: Prisma.Sql }> = {
  kudos: {
    from: Prisma.sql`"Kudos" k`,
    at: Prisma.sql`k."createdAt"`,
    id: Prisma.sql`k."id"`,
  },
  milestone: {
    from: Prisma.sql`"Milestone" m LEFT JOIN "Idea" i ON i."id" = m."ideaId"`,
    at: Prisma.sql`m."at"`,
    id: Prisma.sql`m."id"`,
  },
  practice: {
    from: Prisma.sql`"Practice" x`,
    at: Prisma.sql`x."publishedAt"`,
    id: Prisma.sql`x."id"`,
  },
  adoption: {
    from: Prisma.sql`"Adoption" a`,
    at: Prisma.sql`a."at"`,
    id: Prisma.sql`a."id"`,
  },
  surprise: {
    from: Prisma.sql`"Cycle" c`,
    at: Prisma.sql`c."studiedAt"`,
    id: Prisma.sql`c."id"`,
  },
  pledge: {
    from: Prisma.sql`"Pledge" g JOIN "Endorsement" e ON e."id" = g."endorsementId"`,
    at: Prisma.sql`g."settledAt"`,
    id: Prisma.sql`g."id"`,
  },
};

/**
 * A milestone on an idea in a team's name would say who is behind it: it is for its person alone. Ideas are looked up
 * one by one, so that each kind is read along its time and not by way of all ideas.
 */
function seenBy(viewer: Viewer): Record<CelebrationKind, Prisma.Sql> {
  const listed = isListedFor(viewer);
  const isListed = (ideaId: Prisma.Sql) =>
    Prisma.sql`EXISTS (SELECT 1 FROM "Idea" i WHERE i."id" = ${ideaId} AND ${listed})`;
  const both = [Prisma.sql`a."ideaId"`, Prisma.sql`a."sourceIdeaId"`].map(isListed);
  return {
    kudos: Prisma.sql`k."audience" = 'shared' AND ${kudosSeenBy(viewer)}`,
    milestone: Prisma.sql`(m."personId" = ${viewer.id} OR (NOT i."inTeamName" AND ${listed})) AND ${isStillPractice}`,
    practice: Prisma.sql`x."takenDownAt" IS NULL`,
    adoption: Prisma.join(both, " AND "),
    surprise: Prisma.sql`
      c."studiedAt" IS NOT NULL AND c."surprise" <> '' AND ${isListed(Prisma.sql`c."ideaId"`)}`,
    pledge: Prisma.sql`
      g."status" = 'kept' AND g."settledAt" IS NOT NULL AND ${isListed(Prisma.sql`e."ideaId"`)}`,
  };
}

/** What became practice is celebrated for as long as that stands. */
const isStillPractice = Prisma.sql`(m."kind" <> 'became-practice' OR EXISTS (
  SELECT 1 FROM "PracticeIdea" o JOIN "Practice" s ON s."id" = o."practiceId"
  WHERE o."ideaId" = m."ideaId" AND s."takenDownAt" IS NULL))`;

/** What comes after a place, for the kind of one rank. */
function olderThan(place: WallPlace | null, rank: number, at: Prisma.Sql, id: Prisma.Sql): Prisma.Sql {
  if (!place) return Prisma.empty;
  const placeRank = celebrationKinds.indexOf(place.kind);
  if (rank < placeRank) return Prisma.sql`AND ${at} <= ${place.at}`;
  if (rank > placeRank) return Prisma.sql`AND ${at} < ${place.at}`;
  return Prisma.sql`AND (${at}, ${id}) < (${place.at}, ${place.id})`;
}
