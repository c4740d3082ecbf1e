import { canSeeIdea, type IdeaFacts } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { creditParts, type CreditPart } from "./credits";
import { creditLines, type CreditLine, type CreditRow } from "./practice-credits";
import { numberOrNull, type Count } from "~/platform/raw-values";

const most = 400;

type Row = {
  part: string;
  personId: Count | null;
  personName: string | null;
  partners: Count;
  teamName: string | null;
  ideaId: Count | null;
  authorId: Count | null;
  ideaTeamId: Count | null;
  ideaTeamName: string | null;
  audience: string | null;
  inTeamName: boolean | Count | null;
  withdrawnAt: Date | string | null;
  shapedBy: string | null;
};

/** Everybody who had a part in one version of a practice, as this person may be told. One query. */
export async function listCredits(viewer: Viewer, versionId: number): Promise<CreditLine[]> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT c."part", c."personId", p."name" AS "personName", t."name" AS "teamName", i."id" AS "ideaId", i."authorId",
      i."teamId" AS "ideaTeamId", u."name" AS "ideaTeamName", i."audience", i."inTeamName", i."withdrawnAt",
      i."shapedBy",
      (SELECT count(*) FROM "RoleGrant" g
        WHERE g."personId" = c."personId" AND g."role" = 'lived-experience-partner') AS "partners"
    FROM "PracticeCredit" c
    LEFT JOIN "Person" p ON p."id" = c."personId"
    LEFT JOIN "Team" t ON t."id" = c."teamId"
    LEFT JOIN "Idea" i ON i."id" = c."ideaId"
    LEFT JOIN "Team" u ON u."id" = i."teamId"
    WHERE c."versionId" = ${versionId}
    ORDER BY c."id" LIMIT ${most}`);
  return creditLines(
    viewer,
    rows.flatMap((row) => creditFrom(viewer, row)),
  );
}

function creditFrom(viewer: Viewer, row: Row): CreditRow[] {
  if (!isPart(row.part)) return [];
  const { part, personName, teamName } = row;
  const idea = ideaFrom(row);
  const isPartner = Number(row.partners) > 0;
  const shapedBy = idea && isRead(viewer, idea) ? (row.shapedBy ?? "") : "";
  return [{ part, personId: numberOrNull(row.personId), personName, isPartner, teamName, shapedBy, idea }];
}

/** Nothing of an idea that was withdrawn or is a draft again, not even to its author: this page is everybody's. */
function isRead(viewer: Viewer, idea: IdeaFacts): boolean {
  return !idea.isWithdrawn && idea.audience !== "draft" && canSeeIdea(viewer, idea);
}

function ideaFrom(row: Row): CreditRow["idea"] {
  if (row.ideaId === null) return null;
  return {
    authorId: numberOrNull(row.authorId),
    teamId: numberOrNull(row.ideaTeamId),
    teamName: row.ideaTeamName,
    audience: row.audience ?? "draft",
    inTeamName: Boolean(Number(row.inTeamName)),
    isWithdrawn: row.withdrawnAt !== null,
  };
}

function isPart(part: string): part is CreditPart {
  return creditParts.some((known) => known.name === part);
}
