import { Prisma, type Reader, type Writer } from "~/platform/db.server";
import { creditsFrom, type Credit, type Deed } from "./credits";
import { rolesThatRead } from "./policy";
import { numberOrNull, type Count } from "~/platform/raw-values";

type Row = {
  part: Deed["part"];
  ideaId: Count;
  personId: Count | null;
  teamId: Count | null;
  authorId: Count | null;
  ideaTeamId: Count | null;
  inTeamName: boolean | Count;
};

type Signed = { id: number; writerIds: readonly number[]; agreedById: number | null };

/** Who will be named, or is, for the practice that a proposal becomes: ids only. Two queries. */
export async function gatherCredits(from: Reader | Writer, proposal: Signed): Promise<Credit[]> {
  const { id, writerIds, agreedById } = proposal;
  const rows = await from.$queryRaw<Row[]>(Prisma.sql`
    SELECT d."part", i."id" AS "ideaId", d."personId", d."teamId", i."authorId", i."teamId" AS "ideaTeamId", i."inTeamName"
    FROM (${deedsOf(id)}) d JOIN "Idea" i ON i."id" = d."ideaId"
    ORDER BY i."id", d."personId", d."teamId"`);
  const isAgreedByRole = await hasRoleThatReads(from, agreedById);
  return creditsFrom(rows.map(deedFrom), { writerIds, agreedById, isAgreedByRole });
}

/** An adoption counts while everybody can see the idea it made, and that one isn't resting. */
function deedsOf(proposalId: number): Prisma.Sql {
  const attached = Prisma.sql`(SELECT o."ideaId" FROM "ProposalIdea" o WHERE o."proposalId" = ${proposalId})`;
  return Prisma.sql`
    SELECT 'shared' AS "part", i."id" AS "ideaId", i."authorId" AS "personId", CAST(NULL AS INTEGER) AS "teamId"
      FROM "Idea" i WHERE i."id" IN ${attached}
    UNION SELECT 'tested', c."ideaId", c."authorId", NULL
      FROM "Cycle" c WHERE c."ideaId" IN ${attached} AND c."startedAt" IS NOT NULL
    UNION SELECT 'adopted', a."sourceIdeaId", NULL, a."teamId"
      FROM "Adoption" a JOIN "Idea" n ON n."id" = a."ideaId" WHERE a."sourceIdeaId" IN ${attached}
        AND n."audience" = 'organisation' AND n."withdrawnAt" IS NULL AND n."stage" <> 'resting'
    UNION SELECT 'endorsed', e."ideaId", e."personId", NULL FROM "Endorsement" e WHERE e."ideaId" IN ${attached}
    UNION SELECT 'nominated', v."ideaId", v."personId", NULL FROM "Nomination" v WHERE v."ideaId" IN ${attached}`;
}

async function hasRoleThatReads(from: Reader | Writer, personId: number | null): Promise<boolean> {
  if (personId === null) return false;
  const grants = await from.roleGrant.count({ where: { personId, role: { in: [...rolesThatRead] } } });
  return grants > 0;
}

function deedFrom({ part, ideaId, personId, teamId, authorId, ideaTeamId, inTeamName }: Row): Deed {
  return {
    part,
    ideaId: Number(ideaId),
    personId: numberOrNull(personId),
    teamId: numberOrNull(teamId),
    idea: {
      authorId: numberOrNull(authorId),
      teamId: numberOrNull(ideaTeamId),
      inTeamName: Boolean(Number(inTeamName)),
    },
  };
}
