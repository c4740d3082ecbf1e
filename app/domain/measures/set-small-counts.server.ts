import { isAdministrator, type Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { db, Prisma, write } from "~/platform/db.server";
import {
  keepsSmallCounts,
  smallCountsActions,
  smallCountsSetting,
  type SmallCountsSetting,
} from "./small-counts-setting";

/** Whether counts from 1 to 4 stay within the team wherever a team leaves it to the organisation. */
export async function findSmallCountsSetting(): Promise<SmallCountsSetting> {
  const setting = await db.setting.findUnique({ where: { key: smallCountsSetting } });
  return keepsSmallCounts(setting?.value) ? "keep" : "show";
}

/** When it was last changed and by whom; without a name where that person has gone. One query. */
export async function findLastChange(person: Viewer): Promise<{ at: Date; by: string | null } | null> {
  if (!isAdministrator(person)) return null;
  const [row] = await db.$queryRaw<{ at: Date | string; by: string | null }[]>(Prisma.sql`
    SELECT a."at", p."name" AS "by" FROM "AuditEntry" a LEFT JOIN "Person" p ON p."id" = a."personId"
    WHERE a."action" IN (${Prisma.join(Object.values(smallCountsActions))})
    ORDER BY a."at" DESC, a."id" DESC LIMIT 1`);
  return row ? { at: new Date(row.at), by: row.by } : null;
}

/** Sets it for the whole organisation, and keeps who did. Setting what is set already is no change. */
export function setSmallCounts(person: Viewer, value: SmallCountsSetting, now: Date): Promise<boolean> {
  return write(async (tx) => {
    if (!isAdministrator(person)) return false;
    const key = smallCountsSetting;
    const before = await tx.setting.findUnique({ where: { key } });
    if (keepsSmallCounts(before?.value) === (value === "keep")) return true;
    await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
    await recordAudit(tx, {
      action: smallCountsActions[value],
      ...{ subjectType: "organisation", subjectId: 1, personId: person.id, at: now },
    });
    return true;
  });
}
