import { momentLabel } from "~/domain/pathways/moments";
import type { Viewer } from "~/domain/people/viewer";
import { Prisma } from "~/platform/db.server";
import { bylineFor } from "./byline";
import { excerpt } from "./excerpt";
import type { Rest } from "./rest";
import { themeLabel } from "./themes";
import type { Count } from "~/platform/raw-values";

/** What a card shows of an idea: words only, and no author whom the reader may not know. */
export type IdeaCardFacts = {
  id: number;
  title: string;
  excerpt: string;
  stage: string;
  /** The moment it helps at and its themes, as they are read. */
  about: string[];
  by: string;
  /** Left out where it already stands for the author. */
  team: string | null;
  movedAt: Date;
  voteCount: number;
  voted: boolean;
  commentCount: number;
  cycleCount: number;
  /** Only of one that rests. */
  rest: Rest | null;
  /** Shared with everybody, so that any team can take it on. */
  isForAll: boolean;
};

export type CardRow = {
  id: Count;
  authorId: Count | null;
  teamId: Count | null;
  audience: string;
  inTeamName: boolean | Count;
  title: string;
  html: string;
  stage: string;
  moment: string;
  voteCount: Count;
  commentCount: Count;
  cycleCount: Count;
  movedAt: Date | string;
  authorName: string | null;
  teamName: string | null;
  themes: string | null;
  voted: Count;
  restedLearnt: string | null;
  restedMightWork: string | null;
};

const enoughHtml = 800;

/** What a query over "Idea" i with `cardJoins` selects for a card. */
export const cardColumns = Prisma.sql`
  i."id", i."authorId", i."teamId", i."audience", i."inTeamName", i."title", i."stage", i."moment",
  substr(i."changeHtml", 1, ${enoughHtml}) AS "html", i."voteCount", i."commentCount", i."cycleCount", i."movedAt",
  p."name" AS "authorName", t."name" AS "teamName", CASE WHEN v."personId" IS NULL THEN 0 ELSE 1 END AS "voted",
  (SELECT string_agg(h."theme", ',') FROM "IdeaTheme" h WHERE h."ideaId" = i."id") AS "themes",
  ${ofRest(Prisma.sql`"learnt"`)} AS "restedLearnt", ${ofRest(Prisma.sql`"nextStep"`)} AS "restedMightWork"`;

/** Of an idea (`i`) that rests: what was written when it was last decided on. */
function ofRest(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`CASE WHEN i."stage" = 'resting' THEN (
    SELECT substr(r.${column}, 1, 600) FROM "Cycle" r WHERE r."ideaId" = i."id" AND r."actedAt" IS NOT NULL
    ORDER BY r."actedAt" DESC, r."number" DESC LIMIT 1) END`;
}

export function cardJoins(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`
    LEFT JOIN "Person" p ON p."id" = i."authorId"
    LEFT JOIN "Team" t ON t."id" = i."teamId"
    LEFT JOIN "Vote" v ON v."ideaId" = i."id" AND v."personId" = ${viewer.id}`;
}

export function cardFrom(viewer: Viewer, row: CardRow): IdeaCardFacts {
  const by = authorOf(viewer, row);
  const themes = row.themes?.split(",").map(themeLabel).toSorted() ?? [];
  return {
    id: Number(row.id),
    title: row.title,
    excerpt: excerpt(row.html),
    stage: row.stage,
    about: [momentLabel(row.moment), ...themes].filter((label) => label !== null),
    by,
    team: row.teamName === by ? null : row.teamName,
    movedAt: new Date(row.movedAt),
    voteCount: Number(row.voteCount),
    voted: Number(row.voted) === 1,
    commentCount: Number(row.commentCount),
    cycleCount: Number(row.cycleCount),
    rest: restOf(row),
    isForAll: row.audience === "organisation",
  };
}

function restOf({ stage, restedLearnt, restedMightWork }: CardRow): Rest | null {
  const words = { learnt: restedLearnt ?? "", mightWork: restedMightWork ?? "" };
  return stage === "resting" && words.learnt + words.mightWork !== "" ? words : null;
}

function authorOf(viewer: Viewer, row: CardRow): string {
  const authorId = row.authorId === null ? null : Number(row.authorId);
  const idea = {
    authorId,
    teamId: row.teamId === null ? null : Number(row.teamId),
    teamName: row.teamName,
    audience: row.audience,
    inTeamName: Boolean(Number(row.inTeamName)),
    isWithdrawn: false,
  };
  return bylineFor(viewer, idea, { personId: authorId, name: row.authorName }).name;
}
