import { bylineFor, type Byline } from "~/domain/ideas/byline";
import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import { isListedFor } from "~/domain/ideas/listed-ideas.server";
import { canSeeIdea } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { canAdoptIdea, teamsToBegin } from "./adoption-policy";
import { numberOrNull, type Count } from "~/platform/raw-values";

export const mostTries = 20;

export type Try = {
  ideaId: number;
  title: string;
  teamName: string;
  stage: string;
  cycleCount: number;
  at: Date;
};

/** Where an idea came from and where it went, as far as this person may see it. */
export type Lineage = {
  /** The team whose idea this is. */
  here: string | null;
  from: { id: number; title: string; teamName: string | null; by: Byline } | "gone" | "hidden" | null;
  /** The newest teams that try it. */
  tries: Try[];
  /** How many more there are that could be named. */
  moreTries: number;
  /** How many try it for themselves, where this person may not look. */
  quietTries: number;
  /** The person's own teams that have taken it on, with their idea where it is shared with them. */
  myTeams: { teamId: number; ideaId: number | null }[];
  /** Whether a team of the person's could begin now, or has put away what the person can carry on with. */
  canTry: boolean;
};

type Row = {
  part: "from" | "named" | "quiet" | "away";
  total: Count;
  place: Count;
  isMine: Count;
  triedBy: Count;
  triedByName: string;
  at: Date | string;
  ideaId: Count | null;
  authorId: Count | null;
  teamId: Count | null;
  teamName: string | null;
  audience: string | null;
  inTeamName: boolean | Count | null;
  withdrawnAt: Date | string | null;
  title: string | null;
  stage: string | null;
  cycleCount: Count | null;
  authorName: string | null;
  authorTitle: string | null;
};

/** The lineage of an idea this person may see, one step up and one step down. One query. */
export async function findLineage(viewer: Viewer, idea: IdeaHandle): Promise<Lineage> {
  const rows = await findRows(viewer, idea.id);
  const named = rows.filter((row) => row.part === "named");
  const quiet = rows.find((row) => row.part === "quiet");
  const from = rows.find((row) => row.part === "from");
  const tries = named.filter((row) => Number(row.place) <= mostTries).map(tryFrom);
  const mine = rows.filter((row) => Number(row.isMine) === 1);
  const begun = mine.map((row) => Number(row.triedBy));
  return {
    here: idea.teamName,
    from: from ? sourceFrom(viewer, from) : null,
    tries,
    moreTries: Number(named[0]?.total ?? 0) - tries.length,
    quietTries: Number(quiet?.total ?? 0),
    myTeams: mine.map((row) => ({
      teamId: Number(row.triedBy),
      ideaId: row.part === "named" ? Number(row.ideaId) : null,
    })),
    canTry:
      teamsToBegin(viewer, idea, begun).length > 0 ||
      (canAdoptIdea(viewer, idea) &&
        mine.some((row) => row.part === "away" && canSeeIdea(viewer, factsOf(row)))),
  };
}

/** Every adoption on either side, told apart; of those that may be named only the newest, of the quiet ones a count. */
function findRows(viewer: Viewer, ideaId: number): Promise<Row[]> {
  return db.$queryRaw<Row[]>(Prisma.sql`
    SELECT * FROM (
      SELECT k.*, COUNT(*) OVER (PARTITION BY k."part") AS "total",
        ROW_NUMBER() OVER (PARTITION BY k."part" ORDER BY k."at" DESC, k."adoptionId" DESC) AS "place"
      FROM (
        SELECT a."id" AS "adoptionId", a."at", a."teamId" AS "triedBy", b."name" AS "triedByName",
          i."id" AS "ideaId", i."authorId", i."teamId", t."name" AS "teamName", i."audience", i."inTeamName",
          i."withdrawnAt", i."title", i."stage", i."cycleCount", p."name" AS "authorName", p."jobTitle" AS "authorTitle",
          ${partOf(viewer, ideaId)} AS "part", ${isMine(viewer, ideaId)} AS "isMine"
        FROM "Adoption" a
        JOIN "Team" b ON b."id" = a."teamId"
        LEFT JOIN "Idea" i ON i."id" = CASE WHEN a."ideaId" = ${ideaId} THEN a."sourceIdeaId" ELSE a."ideaId" END
        LEFT JOIN "Team" t ON t."id" = i."teamId"
        LEFT JOIN "Person" p ON p."id" = i."authorId"
        WHERE a."ideaId" = ${ideaId} OR a."sourceIdeaId" = ${ideaId}) k) r
    WHERE r."part" = 'from' OR (r."part" = 'named' AND r."place" <= ${mostTries})
      OR (r."part" = 'quiet' AND r."place" = 1) OR r."isMine" = 1
    ORDER BY r."part", r."place"`);
}

/** What is drafted or withdrawn again isn't there for anybody. */
function partOf(viewer: Viewer, ideaId: number): Prisma.Sql {
  return Prisma.sql`CASE WHEN a."ideaId" = ${ideaId} THEN 'from'
    WHEN i."withdrawnAt" IS NOT NULL OR i."audience" = 'draft' THEN 'away'
    WHEN ${isListedFor(viewer)} THEN 'named' ELSE 'quiet' END`;
}

function isMine(viewer: Viewer, ideaId: number): Prisma.Sql {
  if (viewer.teams.length === 0) return Prisma.sql`0`;
  const own = Prisma.join(viewer.teams.map((team) => team.id));
  return Prisma.sql`CASE WHEN a."sourceIdeaId" = ${ideaId} AND a."teamId" IN (${own}) THEN 1 ELSE 0 END`;
}

function tryFrom(row: Row): Try {
  return {
    ideaId: Number(row.ideaId),
    title: row.title ?? "",
    teamName: row.triedByName,
    stage: row.stage ?? "",
    cycleCount: Number(row.cycleCount),
    at: new Date(row.at),
  };
}

function sourceFrom(viewer: Viewer, row: Row): Lineage["from"] {
  if (row.ideaId === null) return "gone";
  const source = factsOf(row);
  const isAway = source.isWithdrawn || source.audience === "draft" || !canSeeIdea(viewer, source);
  if (isAway) return "hidden";
  const author = { personId: source.authorId, name: row.authorName, jobTitle: row.authorTitle };
  return {
    id: Number(row.ideaId),
    title: row.title ?? "",
    teamName: row.teamName,
    by: source.inTeamName ? inTheNameOf(row.teamName) : bylineFor(viewer, source, author),
  };
}

function factsOf(row: Row) {
  return {
    authorId: numberOrNull(row.authorId),
    teamId: numberOrNull(row.teamId),
    teamName: row.teamName,
    audience: row.audience ?? "",
    inTeamName: Boolean(Number(row.inTeamName)),
    isWithdrawn: row.withdrawnAt !== null,
  };
}

/** Here everybody reads the team, also the few who are told elsewhere who wrote for it. */
function inTheNameOf(teamName: string | null): Byline {
  return { name: teamName ?? "A team", detail: "", personId: null };
}
