import { marksOf, type CycleMark } from "~/domain/cycles/cycle-marks";
import { bylineFor } from "~/domain/ideas/byline";
import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Annotation } from "~/domain/measures/read-charts.server";
import type { TrackedMeasure } from "~/domain/measures/list-measures.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { latestWords, testsInWords, whatItLeavesOpen, type Adopter, type EvidenceCycle } from "./evidence";
import type { Count } from "~/platform/raw-values";
import { listEvidenceIdeas } from "./evidence-ideas.server";
import { listFirstOutcomes } from "./evidence-measures.server";
import { isListedFor } from "~/domain/ideas/listed-ideas.server";

const mostInFull = 6;
const mostCycles = 40;
const mostOthers = 100;

export type IdeaEvidence = {
  id: number;
  title: string;
  by: string;
  tests: string;
  learnt: string;
  surprise: string;
  leavesOpen: string[];
  adopters: Adopter[];
  endorsedBy: string[];
  measure: TrackedMeasure | null;
  cycles: CycleMark[];
  annotations: Annotation[];
};

export type Evidence = {
  ideas: IdeaEvidence[];
  /** Beyond those told in full. */
  others: { id: number; title: string }[];
  goneCount: number;
};

/** What is known of a practice by way of the ideas it grew from. Six queries, however many ideas there are. */
export async function findEvidence(viewer: Viewer, practiceId: number): Promise<Evidence> {
  const { shown, goneCount } = await listEvidenceIdeas(viewer, practiceId);
  const inFull = shown.slice(0, mostInFull);
  const handles = inFull.map(({ handle }) => handle);
  if (handles.length === 0) return { ideas: [], others: [], goneCount };
  const [cycles, measures, adopters, endorsers] = await Promise.all([
    listCycles(handles),
    listFirstOutcomes(viewer, handles),
    listAdopters(viewer, handles),
    listEndorsers(viewer, handles),
  ]);
  const ideas = inFull.map(({ handle: { id, title }, by }) => {
    const own = cycles.filter((cycle) => cycle.ideaId === id);
    const measure = measures.of(id);
    const takers = adopters.filter((adopter) => adopter.sourceIdeaId === id);
    return {
      annotations: measures.annotationsOf(id),
      ...{ id, title, by, measure, adopters: takers, cycles: marksOf(own) },
      tests: testsInWords(own),
      learnt: latestWords(own, "learnt"),
      surprise: latestWords(own, "surprise"),
      leavesOpen: whatItLeavesOpen({ cycles: own, adopters: takers, isTracked: measure !== null }),
      endorsedBy: endorsers.filter((endorser) => endorser.ideaId === id).map(({ name }) => name),
    };
  });
  const others = shown.slice(mostInFull).map(({ handle: { id, title } }) => ({ id, title }));
  return { ideas, others, goneCount };
}

function listCycles(ideas: readonly IdeaHandle[]): Promise<(EvidenceCycle & { ideaId: number })[]> {
  return db.cycle.findMany({
    where: { ideaId: { in: ideas.map(({ id }) => id) }, startedAt: { not: null } },
    select: {
      ...{ ideaId: true, number: true, scale: true, startsOn: true },
      ...{ startedAt: true, studiedAt: true, learnt: true, surprise: true },
    },
    orderBy: [{ ideaId: "asc" }, { number: "asc" }],
    take: ideas.length * mostCycles,
  });
}

type AdopterRow = Record<"sourceIdeaId" | "ideaId" | "hasBegun", Count> & { team: string; stage: string };

/** The teams that took an idea on, by what they made of it, as far as the reader may see that. */
async function listAdopters(viewer: Viewer, ideas: readonly IdeaHandle[]) {
  const rows = await db.$queryRaw<AdopterRow[]>(Prisma.sql`
    SELECT a."sourceIdeaId", i."id" AS "ideaId", t."name" AS "team", i."stage",
      (SELECT count(*) FROM "Cycle" c WHERE c."ideaId" = i."id" AND c."startedAt" IS NOT NULL) AS "hasBegun"
    FROM "Adoption" a JOIN "Idea" i ON i."id" = a."ideaId" JOIN "Team" t ON t."id" = a."teamId"
    WHERE a."sourceIdeaId" IN (${Prisma.join(ideas.map(({ id }) => id))}) AND ${isListedFor(viewer)}
    ORDER BY a."at", a."id" LIMIT ${mostOthers}`);
  return rows.map(({ sourceIdeaId, ideaId, team, stage, hasBegun }) => ({
    sourceIdeaId: Number(sourceIdeaId),
    ...{ ideaId: Number(ideaId), team, isResting: stage === "resting", hasBegun: Number(hasBegun) > 0 },
  }));
}

type EndorserRow = { ideaId: number; personId: number | bigint | null; name: string | null };

async function listEndorsers(viewer: Viewer, ideas: readonly IdeaHandle[]) {
  const rows = await db.$queryRaw<(EndorserRow & { jobTitle: string | null })[]>(Prisma.sql`
    SELECT e."ideaId", e."personId", p."name", p."jobTitle"
    FROM "Endorsement" e LEFT JOIN "Person" p ON p."id" = e."personId"
    WHERE e."ideaId" IN (${Prisma.join(ideas.map(({ id }) => id))}) ORDER BY e."id" LIMIT ${mostOthers}`);
  return rows.flatMap(({ name, jobTitle, ...row }) => {
    const idea = ideas.find(({ id }) => id === Number(row.ideaId));
    const personId = row.personId === null ? null : Number(row.personId);
    if (!idea || personId === null) return [];
    const byline = bylineFor(viewer, idea, { personId, name, jobTitle });
    return [{ ideaId: idea.id, name: byline.detail ? `${byline.name} (${byline.detail})` : byline.name }];
  });
}
