import { db, Prisma } from "~/platform/db.server";
import { proposalStateOf, type ProposalState } from "./proposal-state";

export type ListedProposal = {
  id: number;
  title: string;
  moment: string;
  pathway: string;
  draftedBy: string;
  state: ProposalState;
  updatedAt: Date;
  practiceSlug: string | null;
};

const mostOpen = 60;
const mostPublished = 5;

type Time = Date | string | null;

type Row = {
  id: number | bigint;
  title: string;
  moment: string;
  pathway: string;
  drafterName: string | null;
  slug: string | null;
  updatedAt: Date | string;
  readyAt: Time;
  agreedAt: Time;
  setAsideAt: Time;
  publishedAt: Time;
};

/** What stewards and partners work on, the latest first, and what was published lately. One query. */
export async function listProposals(): Promise<ListedProposal[]> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT q."id", q."title", q."moment", w."title" AS "pathway", d."name" AS "drafterName", r."slug",
      q."updatedAt", q."readyAt", q."agreedAt", q."setAsideAt", q."publishedAt"
    FROM (
      SELECT * FROM (SELECT "id" FROM "Proposal" WHERE "publishedAt" IS NULL
        ORDER BY "updatedAt" DESC, "id" DESC LIMIT ${mostOpen}) AS open
      UNION ALL
      SELECT * FROM (SELECT "id" FROM "Proposal" WHERE "publishedAt" IS NOT NULL
        ORDER BY "publishedAt" DESC, "id" DESC LIMIT ${mostPublished}) AS published
    ) AS listed
    JOIN "Proposal" q ON q."id" = listed."id"
    JOIN "Pathway" w ON w."id" = q."pathwayId"
    LEFT JOIN "Person" d ON d."id" = q."draftedById"
    LEFT JOIN "PracticeVersion" v ON v."proposalId" = q."id"
    LEFT JOIN "Practice" r ON r."id" = v."practiceId"
    ORDER BY q."updatedAt" DESC, q."id" DESC`);
  return rows.map((row) => ({
    id: Number(row.id),
    title: row.title,
    moment: row.moment,
    pathway: row.pathway,
    draftedBy: row.drafterName ?? "a former colleague",
    state: proposalStateOf(row),
    updatedAt: new Date(row.updatedAt),
    practiceSlug: row.slug,
  }));
}
