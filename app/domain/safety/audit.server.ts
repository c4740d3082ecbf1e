import type { Writer } from "~/platform/db.server";

type NewEntry = {
  action: string;
  subjectType: string;
  subjectId: number | null;
  personId: number | null;
  at: Date;
};

/** What a moderator, leader or administrator did, inside the transaction that did it. */
export async function recordAudit(tx: Writer, entry: NewEntry): Promise<void> {
  await tx.auditEntry.create({ data: entry });
}
