import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { isPartner, isSteward } from "./policy";
import { partnersBesideWriters } from "./proposal-rows.server";

export type WaitingProposal = { id: number; title: string; waitsFor: "agreement" | "publication" };

const most = 5;

type Row = { id: number | bigint; title: string; isAgreed: number | bigint };

/**
 * Proposals that wait for this person: to agree (the same rule as `mayAgree`), or, for stewards, to be published.
 * Longest waiting first. One query.
 */
export async function listProposalsWaiting(viewer: Viewer): Promise<WaitingProposal[]> {
  const [steward, partner] = [isSteward(viewer) ? 1 : 0, isPartner(viewer) ? 1 : 0];
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT q."id", q."title", CASE WHEN q."agreedAt" IS NULL THEN 0 ELSE 1 END AS "isAgreed"
    FROM "Proposal" q
    WHERE q."publishedAt" IS NULL AND q."setAsideAt" IS NULL AND q."readyAt" IS NOT NULL
      AND ((q."agreedAt" IS NOT NULL AND ${steward} = 1)
        OR (q."agreedAt" IS NULL AND NOT EXISTS (
            SELECT 1 FROM "ProposalWriter" s WHERE s."proposalId" = q."id" AND s."personId" = ${viewer.id})
          AND CASE WHEN ${partnersBesideWriters} > 0 THEN ${partner} = 1
            ELSE ${steward} = 1 OR EXISTS (
              SELECT 1 FROM "ProposalIdea" o JOIN "Idea" i ON i."id" = o."ideaId"
              WHERE o."proposalId" = q."id" AND i."authorId" = ${viewer.id} AND NOT i."inTeamName") END))
    ORDER BY q."updatedAt", q."id"
    LIMIT ${most}`);
  return rows.map(({ id, title, isAgreed }) => ({
    id: Number(id),
    title,
    waitsFor: Number(isAgreed) === 1 ? "publication" : "agreement",
  }));
}
