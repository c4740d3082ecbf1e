import { bylineFor, type Byline } from "~/domain/ideas/byline";
import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import { canSeeAuthor } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { canDeleteComment, canEditComment } from "./policy";

export const commentsOnAPage = 20;

export type ShownComment = {
  id: number;
  by: Byline;
  /** The name others see in the place of this one, where the idea stands in the team's name. */
  shownAs: string | null;
  isPoster: boolean;
  bodyHtml: string;
  createdAt: Date;
  editedAt: Date | null;
  canEdit: boolean;
  canDelete: boolean;
};

/** One stretch of a conversation, oldest first: where the one before it starts, and whether it ends with the newest. */
export type CommentPage = { comments: ShownComment[]; earlier: number | null; isLatest: boolean };

type Row = {
  id: number | bigint;
  authorId: number | bigint | null;
  bodyHtml: string;
  createdAt: string | Date;
  editedAt: string | Date | null;
  name: string | null;
  jobTitle: string | null;
};

/** The newest comments on an idea this person may see, or those before one of them. One query. */
export async function listComments(
  viewer: Viewer,
  idea: IdeaHandle,
  { before }: { before: number | null },
): Promise<CommentPage> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT c."id", c."authorId", c."bodyHtml", c."createdAt", c."editedAt", p."name", p."jobTitle"
    FROM "Comment" c LEFT JOIN "Person" p ON p."id" = c."authorId"
    WHERE c."ideaId" = ${idea.id} ${before === null ? Prisma.empty : Prisma.sql`AND c."id" < ${before}`}
    ORDER BY c."id" DESC LIMIT ${commentsOnAPage + 1}`);
  const comments = rows
    .slice(0, commentsOnAPage)
    .reverse()
    .map((row) => shownFrom(viewer, idea, row));
  const hasEarlier = rows.length > commentsOnAPage;
  return { comments, earlier: hasEarlier ? (comments[0]?.id ?? null) : null, isLatest: before === null };
}

function shownFrom(viewer: Viewer, idea: IdeaHandle, row: Row): ShownComment {
  const authorId = row.authorId === null ? null : Number(row.authorId);
  const isPoster = authorId !== null && authorId === idea.authorId;
  const standsForTeam = idea.inTeamName && isPoster && canSeeAuthor(viewer, idea);
  return {
    id: Number(row.id),
    by: bylineFor(viewer, idea, { personId: authorId, name: row.name, jobTitle: row.jobTitle }),
    shownAs: standsForTeam ? (idea.teamName ?? "a team") : null,
    isPoster,
    bodyHtml: row.bodyHtml,
    createdAt: new Date(row.createdAt),
    editedAt: row.editedAt === null ? null : new Date(row.editedAt),
    canEdit: canEditComment(viewer, { authorId }, idea),
    canDelete: canDeleteComment(viewer, { authorId }, idea),
  };
}
