import { db, Prisma } from "~/platform/db.server";
import { rolesThatRead } from "./policy";
import type { ProposalIdea } from "./proposal-handle.server";
import type { NeededWords, ProposalTimes } from "./proposal-state";
import { numberOrNull, type Count } from "~/platform/raw-values";

type Time = Date | string | null;

type Doer = { personId: number | null; name: string | null; jobTitle: string | null; hasRole: boolean };

export type ProposalRow = ProposalTimes &
  NeededWords & {
    id: number;
    revision: number;
    need: string;
    moment: string;
    /** Whoever wrote at it, the one who began it first. */
    writers: { id: number; name: string }[];
    writerIds: number[];
    agreer: Doer;
    pathway: { slug: string; title: string };
    practiceSlug: string | null;
    /** When it was sent back, while nobody has been asked again. */
    sentBackAt: Date | null;
    hasPartner: boolean;
  };

export type NoteRow = { id: number; body: string; at: Date; doer: Doer };

const hasRole = (person: Prisma.Sql) => Prisma.sql`
  (SELECT count(*) FROM "RoleGrant" g WHERE g."personId" = ${person} AND g."role" IN (${Prisma.join(rolesThatRead)}))`;

/** Whether there is a lived-experience partner with an account in use who didn't write at "Proposal" q. */
export const partnersBesideWriters = Prisma.sql`
  (SELECT count(*) FROM "RoleGrant" g JOIN "Person" l ON l."id" = g."personId"
    WHERE g."role" = 'lived-experience-partner' AND l."deactivatedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "ProposalWriter" s WHERE s."proposalId" = q."id" AND s."personId" = l."id"))`;

/** Whoever wrote at "Proposal" q: a line each, a number and a name. */
const writersOf = Prisma.sql`
  (SELECT string_agg(CAST(s."personId" AS TEXT) || ' ' || h."name", ${"\n"})
    FROM "ProposalWriter" s JOIN "Person" h ON h."id" = s."personId" WHERE s."proposalId" = q."id")`;

/** When "Proposal" q was sent back; nothing once somebody was asked to read it again. */
export const sentBackAt = Prisma.sql`
  (SELECT CASE WHEN e."type" = 'proposal-sent-back' THEN e."at" END FROM "Event" e
    WHERE e."proposalId" = q."id" AND e."type" IN ('proposal-ready', 'proposal-sent-back')
    ORDER BY e."id" DESC LIMIT 1)`;

type RawProposal = Record<keyof NeededWords | "need" | "moment" | "pathwaySlug" | "pathwayTitle", string> &
  Record<keyof ProposalTimes | "sentBackAt", Time> &
  Record<"writers" | "agreerName" | "agreerTitle" | "practiceSlug", string | null> &
  Record<"draftedById" | "agreedById", Count | null> &
  Record<"id" | "revision" | "partners" | "agreerRoles", Count>;

export async function readProposal(proposalId: number): Promise<ProposalRow | null> {
  const [row] = await db.$queryRaw<RawProposal[]>(Prisma.sql`
    SELECT q."id", q."revision", q."moment", q."title", q."summary", q."why", q."how", q."need", q."watchFor",
      q."draftedById", q."agreedById", ${writersOf} AS "writers", q."readyAt", q."agreedAt", q."setAsideAt", q."publishedAt",
      w."slug" AS "pathwaySlug", w."title" AS "pathwayTitle", a."name" AS "agreerName",
      a."jobTitle" AS "agreerTitle", ${hasRole(Prisma.sql`q."agreedById"`)} AS "agreerRoles",
      r."slug" AS "practiceSlug", ${partnersBesideWriters} AS "partners", ${sentBackAt} AS "sentBackAt"
    FROM "Proposal" q
    JOIN "Pathway" w ON w."id" = q."pathwayId"
    LEFT JOIN "Person" a ON a."id" = q."agreedById"
    LEFT JOIN "PracticeVersion" v ON v."proposalId" = q."id"
    LEFT JOIN "Practice" r ON r."id" = v."practiceId"
    WHERE q."id" = ${proposalId}`);
  return row ? proposalFrom(row) : null;
}

function proposalFrom(row: RawProposal): ProposalRow {
  const { moment, title, summary, why, how, need, watchFor, practiceSlug } = row;
  const writers = writersFrom(row);
  return {
    ...{ moment, title, summary, why, how, need, watchFor, practiceSlug, writers },
    writerIds: writers.map((writer) => writer.id),
    id: Number(row.id),
    revision: Number(row.revision),
    readyAt: dateOrNull(row.readyAt),
    agreedAt: dateOrNull(row.agreedAt),
    setAsideAt: dateOrNull(row.setAsideAt),
    publishedAt: dateOrNull(row.publishedAt),
    sentBackAt: dateOrNull(row.sentBackAt),
    pathway: { slug: row.pathwaySlug, title: row.pathwayTitle },
    hasPartner: Number(row.partners) > 0,
    agreer: {
      personId: numberOrNull(row.agreedById),
      name: row.agreerName,
      jobTitle: row.agreerTitle,
      hasRole: Number(row.agreerRoles) > 0,
    },
  };
}

function writersFrom({ writers, draftedById }: RawProposal): ProposalRow["writers"] {
  const beganIt = ({ id }: { id: number }) => Number(id === Number(draftedById));
  return (writers?.split("\n") ?? [])
    .map((line) => ({ id: Number.parseInt(line, 10), name: line.slice(line.indexOf(" ") + 1) }))
    .toSorted((a, b) => beganIt(b) - beganIt(a) || a.id - b.id);
}

type RawIdea = Record<"title" | "audience", string> & {
  id: Count;
  authorId: Count | null;
  teamId: Count | null;
  inTeamName: boolean | Count;
  withdrawnAt: Time;
  teamName: string | null;
};

export async function readIdeas(proposalId: number): Promise<ProposalIdea[]> {
  const rows = await db.$queryRaw<RawIdea[]>(Prisma.sql`
    SELECT i."id", i."title", i."authorId", i."teamId", i."audience", i."inTeamName", i."withdrawnAt",
      t."name" AS "teamName"
    FROM "ProposalIdea" o
    JOIN "Idea" i ON i."id" = o."ideaId"
    LEFT JOIN "Team" t ON t."id" = i."teamId"
    WHERE o."proposalId" = ${proposalId}
    ORDER BY i."id"`);
  return rows.map(({ withdrawnAt, ...row }) => ({
    ...row,
    id: Number(row.id),
    authorId: numberOrNull(row.authorId),
    teamId: numberOrNull(row.teamId),
    inTeamName: Boolean(Number(row.inTeamName)),
    isWithdrawn: withdrawnAt !== null,
  }));
}

type RawNote = {
  id: Count;
  body: string;
  at: Date | string;
  personId: Count | null;
  name: string | null;
  jobTitle: string | null;
  roles: Count;
};

/** The newest notes before a place, newest first. */
export async function readNotes(proposalId: number, before: number | null, most: number): Promise<NoteRow[]> {
  const rows = await db.$queryRaw<RawNote[]>(Prisma.sql`
    SELECT n."id", n."body", n."at", n."personId", p."name", p."jobTitle", ${hasRole(Prisma.sql`n."personId"`)} AS "roles"
    FROM "ProposalNote" n LEFT JOIN "Person" p ON p."id" = n."personId"
    WHERE n."proposalId" = ${proposalId} AND n."id" < ${before ?? 2_147_483_647}
    ORDER BY n."id" DESC LIMIT ${most}`);
  return rows.map(({ id, body, at, personId, name, jobTitle, roles }) => ({
    id: Number(id),
    body,
    at: new Date(at),
    doer: { personId: numberOrNull(personId), name, jobTitle, hasRole: Number(roles) > 0 },
  }));
}

function dateOrNull(value: Time): Date | null {
  return value === null ? null : new Date(value);
}
