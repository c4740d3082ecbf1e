import "./test-database";
import { makePractice } from "~/domain/pathways/make-practice.server";
import type { Viewer } from "~/domain/people/viewer";
import { write } from "~/platform/db.server";
import { buildPerson, someday } from "./builders";

let serial = 0;

export function buildSteward(): Promise<Viewer> {
  return buildPerson({ roles: [{ role: "steward", teamId: null }] });
}

export function buildPathway(title = `A stay ${++serial}`): Promise<{ id: number; slug: string }> {
  return write((tx) =>
    tx.pathway.create({
      data: {
        title,
        slug: `stay-${++serial}`,
        summary: "What works here.",
        createdAt: new Date(someday.getTime() + serial),
      },
      select: { id: true, slug: true },
    }),
  );
}

type PracticeParts = {
  ideaIds: number[];
  pathwayId?: number;
  title?: string;
  moment?: string;
  draftedById?: number | null;
  agreedById?: number | null;
};

/** A published practice, by way of a proposal that was agreed to. */
export async function buildPractice(parts: PracticeParts): Promise<{ practiceId: number; slug: string }> {
  const { ideaIds, title = `A warm drink ${++serial}`, moment = "rising-distress" } = parts;
  const pathwayId = parts.pathwayId ?? (await buildPathway()).id;
  return write(async (tx) => {
    const { id: proposalId } = await tx.proposal.create({
      data: {
        ...{ pathwayId, moment, title, summary: "Ten minutes and a drink." },
        ...{ why: "It helps.", how: "1. Put the kettle on.", need: "Mugs", watchFor: "Hot water" },
        draftedById: parts.draftedById ?? null,
        agreedById: parts.agreedById ?? null,
        ...{ createdAt: someday, updatedAt: someday, readyAt: someday, agreedAt: someday },
        writers: { create: parts.draftedById ? [{ personId: parts.draftedById }] : [] },
        ideas: { create: ideaIds.map((ideaId) => ({ ideaId })) },
      },
    });
    return makePractice(tx, { proposalId, publishedById: parts.draftedById ?? null, now: someday });
  });
}
