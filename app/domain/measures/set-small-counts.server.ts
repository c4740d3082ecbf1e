import { isAdministrator, type Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { db, write } from "~/platform/db.server";
import { keepsSmallCounts, smallCountsSetting, type SmallCountsSetting } from "./small-counts-setting";

/** Whether counts from 1 to 4 stay within the team wherever a team leaves it to the organisation. */
export async function findSmallCountsSetting(): Promise<SmallCountsSetting> {
  const setting = await db.setting.findUnique({ where: { key: smallCountsSetting } });
  return keepsSmallCounts(setting?.value) ? "keep" : "show";
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
      action: value === "keep" ? "organisation-keeps-small-counts" : "organisation-shows-small-counts",
      ...{ subjectType: "organisation", subjectId: 1, personId: person.id, at: now },
    });
    return true;
  });
}
