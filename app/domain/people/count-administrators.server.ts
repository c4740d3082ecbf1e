import type { Writer } from "~/platform/db.server";

/** How many are left to run the site beside one person, asked inside the transaction that may take that one away. */
export function countOtherAdministrators(tx: Writer, personId: number): Promise<number> {
  const isOther = { id: { not: personId }, deactivatedAt: null };
  return tx.roleGrant.count({ where: { role: "administrator", person: isOther } });
}
