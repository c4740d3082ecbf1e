import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma, write } from "~/platform/db.server";
import { bylineFor, type Byline } from "./byline";
import type { IdeaHandle } from "./find-idea.server";
import { canSeeIdea } from "./policy";
import { rewordedSince } from "./reworded-since.server";

type Row = {
  id: number | bigint;
  authorId: number | bigint | null;
  teamId: number | bigint | null;
  revision: number | bigint;
  inTeamName: boolean | number | bigint;
  audience: string;
  title: string;
  noticedHtml: string;
  changeHtml: string;
  hopeHtml: string;
  shapedBy: string;
  setting: string;
  moment: string;
  stage: string;
  voteCount: number | bigint;
  commentCount: number | bigint;
  sharedAt: string | Date | null;
  withdrawnAt: string | Date | null;
  teamName: string | null;
  authorName: string | null;
  authorTitle: string | null;
  themes: string | null;
  opened: number | bigint;
  voted: number | bigint;
  reworded: number | bigint;
  follows: number | bigint;
  unread: number | bigint;
};

/** What the page of an idea shows of the idea itself, and the handle with which its other parts are loaded. */
export type IdeaPage = {
  handle: IdeaHandle;
  isOpened: boolean;
  /** Whether something about it waits to be read by this person. */
  hasNews: boolean;
  support: {
    voteCount: number;
    commentCount: number;
    voted: boolean;
    following: boolean;
    /** Its words aren't those that the reader supported. */
    isReworded: boolean;
  };
  story: {
    id: number;
    title: string;
    noticedHtml: string;
    changeHtml: string;
    hopeHtml: string;
    shapedBy: string;
    setting: string;
    moment: string;
    stage: string;
    audience: string;
    inTeamName: boolean;
    teamName: string | null;
    isWithdrawn: boolean;
    sharedAt: Date | null;
    isEdited: boolean;
    themes: string[];
    by: Byline;
  };
};

/** An idea as its page shows it, or null where it isn't there for this person. One query. */
export async function findIdeaPage(viewer: Viewer, ideaId: number): Promise<IdeaPage | null> {
  const [row] = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT i."id", i."authorId", i."teamId", i."revision", i."inTeamName", i."audience", i."title", i."noticedHtml",
      i."changeHtml", i."hopeHtml", i."shapedBy", i."setting", i."moment", i."stage", i."voteCount", i."commentCount",
      i."sharedAt", i."withdrawnAt", t."name" AS "teamName", p."name" AS "authorName", p."jobTitle" AS "authorTitle",
      (SELECT string_agg(h."theme", ',') FROM "IdeaTheme" h WHERE h."ideaId" = i."id") AS "themes",
      (SELECT count(*) FROM "IdeaOpen" o WHERE o."ideaId" = i."id" AND o."personId" = ${viewer.id}) AS "opened",
      (SELECT count(*) FROM "Vote" v WHERE v."ideaId" = i."id" AND v."personId" = ${viewer.id}) AS "voted",
      ${rewordedSince(viewer)} AS "reworded",
      (SELECT count(*) FROM "Follow" f WHERE f."ideaId" = i."id" AND f."personId" = ${viewer.id} AND f."following")
        AS "follows",
      (SELECT count(*) FROM "Notification" n
        WHERE n."personId" = ${viewer.id} AND n."readAt" IS NULL AND n."ideaId" = i."id") AS "unread"
    FROM "Idea" i
    LEFT JOIN "Team" t ON t."id" = i."teamId"
    LEFT JOIN "Person" p ON p."id" = i."authorId"
    WHERE i."id" = ${ideaId}`);
  if (!row) return null;
  const handle = handleFrom(row);
  if (!canSeeIdea(viewer, handle)) return null;
  return {
    handle,
    isOpened: Number(row.opened) > 0,
    hasNews: Number(row.unread) > 0,
    support: {
      voteCount: Number(row.voteCount),
      commentCount: Number(row.commentCount),
      voted: Number(row.voted) > 0,
      following: Number(row.follows) > 0,
      isReworded: Number(row.reworded) > 0,
    },
    story: storyFrom(viewer, handle, row),
  };
}

function handleFrom(row: Row): IdeaHandle {
  return {
    id: Number(row.id),
    title: row.title,
    revision: Number(row.revision),
    authorId: row.authorId === null ? null : Number(row.authorId),
    teamId: row.teamId === null ? null : Number(row.teamId),
    teamName: row.teamName,
    audience: row.audience,
    inTeamName: Boolean(Number(row.inTeamName)),
    isWithdrawn: row.withdrawnAt !== null,
  };
}

function storyFrom(viewer: Viewer, handle: IdeaHandle, row: Row): IdeaPage["story"] {
  const author = { personId: handle.authorId, name: row.authorName, jobTitle: row.authorTitle };
  return {
    id: handle.id,
    title: row.title,
    noticedHtml: row.noticedHtml,
    changeHtml: row.changeHtml,
    hopeHtml: row.hopeHtml,
    shapedBy: row.shapedBy,
    setting: row.setting,
    moment: row.moment,
    stage: row.stage,
    audience: row.audience,
    inTeamName: handle.inTeamName,
    teamName: row.teamName,
    isWithdrawn: handle.isWithdrawn,
    sharedAt: row.sharedAt === null ? null : new Date(row.sharedAt),
    isEdited: handle.revision > 1 && row.sharedAt !== null,
    themes: row.themes?.split(",").toSorted() ?? [],
    by: bylineFor(viewer, handle, author),
  };
}

/** Remembers that somebody opened an idea, once, so that what few have seen can be lifted. It may be gone by now. */
export async function recordOpen(person: Viewer, ideaId: number, now: Date): Promise<void> {
  await write(async (tx) => {
    if ((await tx.idea.count({ where: { id: ideaId } })) === 0) return;
    await tx.ideaOpen.upsert({
      where: { ideaId_personId: { ideaId, personId: person.id } },
      create: { ideaId, personId: person.id, at: now },
      update: {},
    });
    const openCount = await tx.ideaOpen.count({ where: { ideaId } });
    await tx.idea.update({ where: { id: ideaId }, data: { openCount } });
  });
}
