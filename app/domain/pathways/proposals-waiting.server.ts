import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { isPartner, isSteward } from "./policy";
import { partnersBesideWriters, sentBackAt } from "./proposal-rows.server";

export type WaitingProposal = { id: number; title: string; waitsFor: WaitsFor };

type WaitsFor = "changes" | "agreement" | "publication";

const most = 5;

type Row = { id: number | bigint; title: string; waitsFor: WaitsFor };

/**
 * Proposals that wait for this person: to agree (the same rule as `mayAgree`), or, for stewards, to be published, or
 * changed where they wrote at it and it was sent back. Longest waiting first. One query.
 */
export async function listProposalsWaiting(viewer: Viewer): Promise<WaitingProposal[]> {
  const [steward, partner] = [isSteward(viewer) ? 1 : 0, isPartner(viewer) ? 1 : 0];
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT q."id", q."title", CASE WHEN q."readyAt" IS NULL THEN 'changes'
      WHEN q."agreedAt" IS NULL THEN 'agreement' ELSE 'publication' END AS "waitsFor"
    FROM "Proposal" q
    WHERE q."publishedAt" IS NULL AND q."setAsideAt" IS NULL
      AND ((q."readyAt" IS NULL AND ${steward} = 1 AND ${hasWritten(viewer)} AND ${sentBackAt} IS NOT NULL)
        OR (q."readyAt" IS NOT NULL AND q."agreedAt" IS NOT NULL AND ${steward} = 1)
        OR (q."readyAt" IS NOT NULL AND q."agreedAt" IS NULL AND NOT ${hasWritten(viewer)}
          AND CASE WHEN ${partnersBesideWriters} > 0 THEN ${partner} = 1
            ELSE ${steward} = 1 OR EXISTS (
              SELECT 1 FROM "ProposalIdea" o JOIN "Idea" i ON i."id" = o."ideaId"
              WHERE o."proposalId" = q."id" AND i."authorId" = ${viewer.id} AND NOT i."inTeamName") END))
    ORDER BY q."updatedAt", q."id"
    LIMIT ${most}`);
  return rows.map(({ id, ...row }) => ({ ...row, id: Number(id) }));
}

function hasWritten(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "ProposalWriter" s WHERE s."proposalId" = q."id" AND s."personId" = ${viewer.id})`;
}
