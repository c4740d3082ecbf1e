import "./test-database";
import { buildIdea, buildPerson, someday } from "./builders";
import type { RoleGrant } from "~/domain/people/roles";
import type { Viewer } from "~/domain/people/viewer";
import { agreeToProposal } from "~/domain/pathways/agree-proposal.server";
import { changeProposal } from "~/domain/pathways/proposal-change.server";
import type { ProposalForm } from "~/domain/pathways/proposal-form";
import { setReady } from "~/domain/pathways/proposal-ready.server";
import { startProposal } from "~/domain/pathways/proposal-start.server";
import { db, write } from "~/platform/db.server";

let serial = 0;

const stewardRole: RoleGrant[] = [{ role: "steward", teamId: null }];
const partnerRole: RoleGrant[] = [{ role: "lived-experience-partner", teamId: null }];

export function buildSteward(name?: string): Promise<Viewer> {
  return buildPerson({ ...(name ? { name } : {}), roles: stewardRole });
}

export function buildPartner(name?: string): Promise<Viewer> {
  return buildPerson({ ...(name ? { name } : {}), roles: partnerRole });
}

export async function buildPathway(title = `A stay, part ${++serial}`): Promise<number> {
  const slug = `pathway-${++serial}`;
  const { id } = await write((tx) =>
    tx.pathway.create({ data: { slug, title, summary: "", createdAt: someday } }),
  );
  return id;
}

/** What a finished draft says. */
export function proposalForm(
  parts: Partial<ProposalForm> & { pathwayId: number; ideaIds: number[] },
): ProposalForm {
  return {
    moment: "everyday-life",
    title: "A warm drink at dusk",
    summary: "Ten minutes together.",
    why: "It **helps**.",
    how: "1. Put the kettle on.",
    need: "",
    watchFor: "Hot water.",
    ...parts,
  };
}

type Parts = { drafter: Viewer; ideaIds?: number[]; words?: Partial<ProposalForm> };

/** A proposal with all its words, still being drafted. */
export async function buildProposal({ drafter, ideaIds, words = {} }: Parts): Promise<number> {
  const ids = ideaIds ?? [await buildIdea(await buildPerson())];
  const pathwayId = words.pathwayId ?? (await buildPathway());
  const start = { pathwayId, moment: "everyday-life", title: `A draft ${++serial}` };
  const id = await startProposal(drafter, ids[0] ?? 0, start, someday);
  if (id === null) throw new Error("expected to be let in");
  const form = proposalForm({ pathwayId, ideaIds: ids, ...words });
  const outcome = await changeProposal(drafter, id, 1, form, someday);
  if (outcome !== "changed") throw new Error(`expected to change it: ${outcome}`);
  return id;
}

export async function revisionOf(id: number): Promise<number> {
  return (await db.proposal.findUniqueOrThrow({ where: { id } })).revision;
}

/** A proposal that a second person has agreed to. */
export async function buildAgreed(parts: Parts & { second: Viewer }): Promise<number> {
  const id = await buildProposal(parts);
  await setReady(parts.drafter, id, true, someday);
  const outcome = await agreeToProposal(parts.second, id, await revisionOf(id), someday);
  if (outcome !== "agreed") throw new Error(`expected to agree: ${outcome}`);
  return id;
}
