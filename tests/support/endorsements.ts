import "./test-database";
import { buildPerson, someday } from "./builders";
import type { EndorseForm } from "~/domain/leadership/endorse-form";
import { endorseIdea } from "~/domain/leadership/endorse-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";

/** Somebody who leads the organisation, or one team. */
export function buildLeader(team: { id: number } | null = null, name?: string): Promise<Viewer> {
  return buildPerson({ ...(name ? { name } : {}), roles: [{ role: "leader", teamId: team?.id ?? null }] });
}

export function endorseForm(parts: Partial<EndorseForm> = {}): EndorseForm {
  return { message: "The question is what makes it work.", pledge: null, revision: "", ...parts };
}

export async function buildEndorsement(
  leader: Viewer,
  ideaId: number,
  parts: Partial<EndorseForm> = {},
  at = someday,
): Promise<number> {
  const outcome = await endorseIdea(leader, ideaId, endorseForm(parts), at);
  if (outcome !== "given") throw new Error(`the endorsement was ${outcome}`);
  return (await db.endorsement.findFirstOrThrow({ where: { ideaId, personId: leader.id } })).id;
}

/** A pledge under an endorsement, due on this day. */
export async function buildPledge(
  leader: Viewer,
  ideaId: number,
  dueOn: string,
  what = "Wash up",
): Promise<number> {
  const endorsementId = await buildEndorsement(leader, ideaId, { pledge: { what, dueOn } });
  return (await db.pledge.findUniqueOrThrow({ where: { endorsementId } })).id;
}

/** Runs something while nothing can be written into the audit, the last step of every command here. */
export async function withoutAudit<T>(run: () => Promise<T>): Promise<T> {
  await write(
    (tx) => tx.$executeRaw`
      CREATE TRIGGER "no_audit" BEFORE INSERT ON "AuditEntry" BEGIN SELECT RAISE(ABORT, 'no audit'); END`,
  );
  try {
    return await run();
  } finally {
    await write((tx) => tx.$executeRaw`DROP TRIGGER "no_audit"`);
  }
}
