import { isListedFor } from "~/domain/ideas/listed-ideas.server";
import { canListProposals } from "~/domain/pathways/policy";
import type { Viewer } from "~/domain/people/viewer";
import { kudosSeenBy } from "~/domain/recognition/visible-kudos.server";
import { Prisma } from "~/platform/db.server";

/**
 * What somebody's notifications (`n`) come to when they are looked at: only what may still be seen and is still so. Each
 * row with the parts of its group (`groupColumns`). The list and the number in the header both read from here.
 */
export function standingNotifications(viewer: Viewer, where: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT n."id", n."at", n."eventId", n."ideaId", n."kind",
      COALESCE(substr(CAST(n."readAt" AS TEXT), 1, 10), '') AS "readOn", ${subject} AS "subject",
      CASE WHEN ${isListedFor(viewer)} THEN 1 ELSE 0 END AS "isListed"
    FROM "Notification" n
    JOIN "Event" e ON e."id" = n."eventId"
    LEFT JOIN "Adoption" a ON a."id" = e."adoptionId"
    LEFT JOIN "Idea" i ON i."id" = a."ideaId"
    WHERE n."personId" = ${viewer.id} AND ${where} AND (n."ideaId" IS NULL OR ${isAboutListed(viewer)})
      AND ${Prisma.join(stillSo(viewer), " AND ")}`;
}

/** Notifications that agree in all of these are one line. */
export const groupColumns = Prisma.sql`"kind", "ideaId", "subject", "readOn"`;

const subject = Prisma.sql`CASE
  WHEN n."kind" = 'study-due' THEN e."cycleId"
  WHEN n."kind" = 'thanked' THEN e."kudosId"
  WHEN n."kind" LIKE 'proposal-%' THEN e."proposalId"
  WHEN n."kind" LIKE '%-practice' OR n."kind" = 'practice-taken-down' THEN e."practiceId" END`;

/** Looked up one by one: a list of every idea that somebody may see would take longer with every idea. */
function isAboutListed(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM "Idea" i WHERE i."id" = n."ideaId" AND ${isListedFor(viewer)})`;
}

/**
 * Votes, nominations and words on a pledge are taken back, comments and kudos deleted, practices taken down or put back;
 * once a proposal is published nothing is left to do about it.
 */
function stillSo(viewer: Viewer): Prisma.Sql[] {
  const byActor = Prisma.sql`x."ideaId" = n."ideaId" AND x."personId" = e."actorId"`;
  return [
    Prisma.sql`(n."kind" <> 'supported' OR EXISTS (SELECT 1 FROM "Vote" x WHERE ${byActor}))`,
    Prisma.sql`(n."kind" <> 'nominated' OR EXISTS (SELECT 1 FROM "Nomination" x WHERE ${byActor}))`,
    Prisma.sql`(n."kind" NOT LIKE 'pledge-%' OR EXISTS (
      SELECT 1 FROM "Pledge" x WHERE x."endorsementId" = e."endorsementId"
        AND n."kind" IN ('pledge-made', 'pledge-' || x."status")))`,
    Prisma.sql`(n."kind" <> 'study-due' OR EXISTS (
      SELECT 1 FROM "Cycle" x WHERE x."id" = e."cycleId" AND x."studiedAt" IS NULL AND x."actedAt" IS NULL))`,
    Prisma.sql`(e."commentId" IS NULL OR EXISTS (SELECT 1 FROM "Comment" x WHERE x."id" = e."commentId"))`,
    Prisma.sql`(n."kind" NOT IN ('joined', 'support-moved') OR EXISTS (
      SELECT 1 FROM "IdeaJoining" x WHERE x."ideaId" = e."ideaId" AND x."intoId" = n."ideaId"))`,
    Prisma.sql`(e."adoptionId" IS NULL OR (i."withdrawnAt" IS NULL AND i."audience" <> 'draft'))`,
    Prisma.sql`(e."kudosId" IS NULL OR EXISTS (
      SELECT 1 FROM "Kudos" k WHERE k."id" = e."kudosId" AND ${kudosSeenBy(viewer)}))`,
    Prisma.sql`(e."practiceId" IS NULL OR EXISTS (
      SELECT 1 FROM "Practice" x WHERE x."id" = e."practiceId"
        AND (x."takenDownAt" IS NULL) = (n."kind" <> 'practice-taken-down')))`,
    Prisma.sql`(n."kind" NOT LIKE 'proposal-%' OR EXISTS (
      SELECT 1 FROM "Proposal" x WHERE x."id" = e."proposalId" AND x."setAsideAt" IS NULL AND x."publishedAt" IS NULL
        AND (n."kind" <> 'proposal-ready' OR (x."readyAt" IS NOT NULL AND x."agreedAt" IS NULL))
        AND (n."kind" <> 'proposal-agreed' OR x."agreedAt" IS NOT NULL)
        AND ${canBeRead(viewer)}))`,
  ];
}

/** The same rule as `canSeeProposal`, over "Proposal" x. */
function canBeRead(viewer: Viewer): Prisma.Sql {
  if (canListProposals(viewer)) return Prisma.sql`1 = 1`;
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "ProposalIdea" y JOIN "Idea" z ON z."id" = y."ideaId"
    WHERE y."proposalId" = x."id" AND z."authorId" = ${viewer.id})`;
}
