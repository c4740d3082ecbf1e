import "./test-database";
import { someday } from "./builders";
import type { ClaimedEvent } from "~/domain/activity/claim-events.server";
import type { Viewer } from "~/domain/people/viewer";
import { write } from "~/platform/db.server";

let serial = 0;

export type CycleParts = {
  surprise?: string;
  learnt?: string;
  act?: string;
  studiedAt?: Date;
  actedAt?: Date;
};

/** A cycle that has been studied. */
export async function buildStudied(author: Viewer, ideaId: number, parts: CycleParts = {}): Promise<number> {
  const { studiedAt = someday } = parts;
  const row = { ideaId, number: ++serial, authorId: author.id, scale: "one-shift", change: "Try it." };
  const times = { createdAt: studiedAt, updatedAt: studiedAt, startedAt: studiedAt, studiedAt };
  return write(async (tx) => (await tx.cycle.create({ data: { ...row, ...times, ...parts } })).id);
}

/** Thanks as they stand in the table. */
export function buildThanks(
  from: Viewer,
  to: Viewer,
  parts: { audience?: string; message?: string; createdAt?: Date; ideaId?: number } = {},
): Promise<number> {
  const row = { fromId: from.id, audience: "shared", message: "Thank you.", createdAt: someday, ...parts };
  return write(
    async (tx) => (await tx.kudos.create({ data: { ...row, people: { create: { personId: to.id } } } })).id,
  );
}

export function buildAdopted(
  sourceIdeaId: number,
  ideaId: number,
  teamId: number,
  at = someday,
): Promise<number> {
  return write(async (tx) => (await tx.adoption.create({ data: { sourceIdeaId, ideaId, teamId, at } })).id);
}

export function buildPracticeOf(
  ideaIds: number[],
  parts: { title?: string; publishedAt?: Date; takenDownAt?: Date } = {},
): Promise<number> {
  const number = ++serial;
  const pathway = { slug: `pathway-${number}`, title: "Calm evenings", summary: "", createdAt: someday };
  const words = {
    slug: `practice-${number}`,
    moment: "everyday-life",
    title: "Sit down together",
    summary: "",
  };
  const data = { ...words, publishedAt: someday, updatedAt: someday, ...parts };
  return write(async (tx) => {
    const pathwayId = (await tx.pathway.create({ data: pathway })).id;
    const ideas = { create: ideaIds.map((ideaId) => ({ ideaId })) };
    return (await tx.practice.create({ data: { ...data, pathwayId, ideas } })).id;
  });
}

export function buildPledge(
  leader: Viewer,
  ideaId: number,
  parts: { status?: string; settledAt?: Date | null; what?: string } = {},
): Promise<number> {
  const pledge = {
    what: "I'll find a kettle.",
    dueOn: "2026-03-01",
    status: "kept",
    settledAt: someday,
    ...parts,
  };
  const words = { message: "Good.", createdAt: someday, updatedAt: someday };
  return write(async (tx) => {
    const data = { ideaId, personId: leader.id, ...words, pledge: { create: pledge } };
    return (await tx.endorsement.create({ data, select: { pledge: true } })).pledge?.id ?? 0;
  });
}

export function buildMilestone(
  person: Viewer,
  ideaId: number | null,
  parts: { kind?: string; at?: Date } = {},
): Promise<number> {
  const row = {
    key: `test:${++serial}`,
    kind: "first-idea",
    personId: person.id,
    ideaId,
    at: someday,
    ...parts,
  };
  return write(async (tx) => (await tx.milestone.create({ data: row })).id);
}

/** An event as whoever claims it is handed it. */
export function claimed(type: ClaimedEvent["type"], at: Date, parts: Partial<ClaimedEvent>): ClaimedEvent {
  const nothing = { commentId: null, adoptionId: null, kudosId: null, endorsementId: null, proposalId: null };
  const about = { actorId: null, ideaId: null, cycleId: null, practiceId: null };
  return { ...nothing, ...about, id: ++serial, type, at, ...parts };
}
