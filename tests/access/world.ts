import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildOpportunity, buildRequest, buildTally, tally } from "../support/beginnings";
import { buildEndorsement, buildPledge } from "../support/endorsements";
import { buildKudos } from "../support/kudos";
import { buildPractice } from "../support/practices";
import { buildProposal } from "../support/proposals";
import { buildQuote } from "../support/quotes";
import { buildMeasure, fillMeasure, point } from "../support/measures";
import { planCycle } from "~/domain/cycles/plan-cycle.server";
import { writeComment } from "~/domain/engagement/write-comment.server";
import { deletePoint } from "~/domain/measures/change-point.server";
import type { RoleGrant } from "~/domain/people/roles";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";

const forOthers = /\/endorsements$/;

/** One of everything, and somebody who may change all of it. */
export type World = { person: Viewer; member: Viewer; slug: string } & Record<
  | "ideaId"
  | "othersIdeaId"
  | "cycleId"
  | "measureId"
  | "pointId"
  | "revisionId"
  | "phaseId"
  | "annotationId"
  | "importId"
  | "commentId"
  | "quoteId"
  | "opportunityId"
  | "requestId"
  | "tallyId"
  | "kudosId"
  | "endorsementId"
  | "pledgeId"
  | "proposalId"
  | "personId"
  | "teamId",
  number
>;

const roles: RoleGrant[] = [
  { role: "administrator", teamId: null },
  { role: "leader", teamId: null },
  { role: "steward", teamId: null },
];

export async function buildWorld(): Promise<World> {
  const team = await buildTeam();
  const person = await buildPerson({ teams: [team, await buildTeam()], roles });
  const member = await buildPerson({ teams: [team] });
  const ideaId = await buildIdea(person, { teamId: team.id });
  const othersIdeaId = await buildIdea(member, { teamId: team.id });
  const cycleId = (await planCycle(person, ideaId, plan, someday)) ?? 0;
  const measureId = await buildMeasure(person, ideaId);
  await fillMeasure(person, measureId, [point("2026-02-02", 4)]);
  await fillMeasure(person, measureId, [point("2026-01-02", 9)]);
  const { id: goneId } = await db.dataPoint.findFirstOrThrow({ where: { measureId, value: 9 } });
  await deletePoint(person, goneId, someday);
  const { id: revisionId } = await db.pointRevision.findFirstOrThrow({ where: { measureId } });
  const { id: importId } = await db.pointImport.findFirstOrThrow({ where: { measureId } });
  const stored = { authorId: person.id, at: someday };
  const { id: phaseId } = await write((tx) =>
    tx.measurePhase.create({
      data: { ...stored, measureId, kind: "start", date: "2026-02-02", reason: "We moved" },
    }),
  );
  const { id: annotationId } = await write((tx) =>
    tx.annotation.create({ data: { ...stored, ideaId, date: "2026-02-02", words: "Flu" } }),
  );
  const { id: pointId } = await db.dataPoint.findFirstOrThrow({ where: { measureId }, select: { id: true } });
  const commentId = (await writeComment(person, ideaId, { body: "We tried it too." }, someday)) ?? 0;
  const quoteId = await buildQuote(person, ideaId);
  const tracked = { measureId, pointId, revisionId, importId, phaseId, annotationId };
  const ids = { ideaId, othersIdeaId, cycleId, ...tracked, commentId, quoteId };
  return {
    person,
    member,
    ...ids,
    ...(await buildBeginnings(person)),
    ...(await buildLoop(person, member)),
    personId: member.id,
    teamId: team.id,
  };
}

/** What ideas begin with: a note, and a request that was counted on another day than today. */
async function buildBeginnings(person: Viewer) {
  const requestId = await buildRequest(person);
  const tallyId = await buildTally(person, requestId, tally("2026-02-02", 0, 0, 5, 8));
  return { opportunityId: await buildOpportunity(person), requestId, tallyId };
}

/** What people make of ideas: thanks, an endorsement, a pledge, a proposal, a pathway and a practice of one name. */
async function buildLoop(person: Viewer, member: Viewer) {
  const slug = `a-stay-${person.id}`;
  const [endorsed, pledgedFor, practised] = [
    await buildIdea(member),
    await buildIdea(member),
    await buildIdea(member),
  ];
  const { id: pathwayId } = await write((tx) =>
    tx.pathway.create({ data: { slug, title: slug, summary: "", createdAt: someday } }),
  );
  await buildPractice({ ideaIds: [practised], pathwayId, title: slug });
  return {
    slug,
    kudosId: await buildKudos(person, { personIds: [member.id] }),
    endorsementId: await buildEndorsement(person, endorsed),
    pledgeId: await buildPledge(person, pledgedFor, "2099-01-01"),
    proposalId: await buildProposal({ drafter: person }),
  };
}

const plan = {
  objective: "Calmer evenings",
  change: "A warm drink",
  scale: "one-person" as const,
  predictions: [{ position: 1, question: "Does it help?", prediction: "A little" }],
  who: "",
  what: "",
  when: "",
  where: "",
  dataPlan: "",
  risk: "",
  stopIf: "",
  mustKnow: "",
  startsOn: "",
  studyOn: "",
};

/**
 * The address of a route in this world: `/ideas/:ideaId/edit` becomes `/ideas/7/edit`. What one does for another's
 * idea only is asked of one that isn't the person's own.
 */
export function addressIn({ person: _person, member: _member, ...world }: World, path: string): string {
  const ids = { ...world, version: 1, ...(forOthers.test(path) ? { ideaId: world.othersIdeaId } : {}) };
  return path
    .replace(/:(\w+)/g, (_all, name: string) => String(ids[name as keyof typeof ids] ?? name))
    .replace("*", "nowhere");
}
