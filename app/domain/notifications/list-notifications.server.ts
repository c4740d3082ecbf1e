import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { groupNotifications, type NotificationGroup } from "./group-notifications";
import { notificationFrom, type NotificationRow } from "./notification-row";
import { groupColumns, standingNotifications } from "./standing.server";

const linesOnAPage = 20;

/** More of them than this in the lines of one page are left for the next look. */
const mostRows = 1000;

export type NotificationPage = {
  lines: NotificationGroup[];
  /** The number before which the next page begins, or null on the last page. */
  next: number | null;
};

/** One page of what concerns somebody, the newest first, in lines. One query, however many kinds there are. */
export async function listNotifications(viewer: Viewer, before: number | null): Promise<NotificationPage> {
  const rows = await db.$queryRaw<(NotificationRow & Place)[]>(Prisma.sql`
    WITH standing AS (${standingNotifications(viewer, Prisma.sql`1 = 1`)}),
      led AS (SELECT *, MAX("id") OVER (PARTITION BY ${groupColumns}) AS "leader" FROM standing),
      page AS (
        SELECT *, DENSE_RANK() OVER (ORDER BY "leader" DESC) AS "line" FROM led
        ${before === null ? Prisma.empty : Prisma.sql`WHERE "leader" < ${before}`})
    SELECT ${shownColumns(viewer)}, s."leader", s."line"
    FROM page s ${shownJoins}
    WHERE s."line" <= ${linesOnAPage + 1}
    ORDER BY s."leader" DESC, s."id" DESC LIMIT ${mostRows}`);
  const shown = rows.filter((row) => Number(row.line) <= linesOnAPage);
  const last = shown.at(-1);
  const isMore = rows.length > shown.length || rows.length === mostRows;
  return {
    lines: groupNotifications(shown.map((row) => notificationFrom(viewer, row))),
    next: isMore && last ? Number(last.leader) : null,
  };
}

const mostThanks = 3;

/** The thanks that somebody hasn't read yet, the newest first. One query. */
export async function listNewThanks(viewer: Viewer): Promise<NotificationGroup[]> {
  const isNew = Prisma.sql`n."readAt" IS NULL AND n."kind" = 'thanked'`;
  const rows = await db.$queryRaw<NotificationRow[]>(Prisma.sql`
    SELECT ${shownColumns(viewer)} FROM (${standingNotifications(viewer, isNew)}) s ${shownJoins}
    ORDER BY s."id" DESC LIMIT ${mostThanks}`);
  return groupNotifications(rows.map((row) => notificationFrom(viewer, row)));
}

type Place = { leader: number | bigint; line: number | bigint };

function shownColumns(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`
    s."id", s."kind", s."ideaId", s."subject", s."readOn", s."at", s."isListed", e."type", e."actorId",
    e."commentId", doer."name" AS "doerName", i."title" AS "ideaTitle", went."title" AS "wentTitle", i."authorId", i."teamId", i."audience",
    i."inTeamName", own."name" AS "teamName", adopter."name" AS "adopterName", x."title" AS "practiceTitle",
    x."slug", o."title" AS "proposalTitle", thanked."name" AS "thankedTeam",
    CASE WHEN EXISTS (
      SELECT 1 FROM "KudosPerson" kp WHERE kp."kudosId" = e."kudosId" AND kp."personId" = ${viewer.id})
      THEN 1 ELSE 0 END AS "byName"`;
}

const shownJoins = Prisma.sql`
  JOIN "Event" e ON e."id" = s."eventId"
  LEFT JOIN "Person" doer ON doer."id" = e."actorId"
  LEFT JOIN "Idea" i ON i."id" = s."ideaId"
  LEFT JOIN "Idea" went ON went."id" = e."ideaId" AND e."type" = 'idea-joined'
  LEFT JOIN "Team" own ON own."id" = i."teamId"
  LEFT JOIN "Adoption" a ON a."id" = e."adoptionId"
  LEFT JOIN "Team" adopter ON adopter."id" = a."teamId"
  LEFT JOIN "Practice" x ON x."id" = e."practiceId"
  LEFT JOIN "Proposal" o ON o."id" = e."proposalId"
  LEFT JOIN "Kudos" k ON k."id" = e."kudosId"
  LEFT JOIN "Team" thanked ON thanked."id" = k."teamId"`;
