import { recordEvent } from "~/domain/activity/record-event.server";
import { dayOf } from "~/platform/calendar-day";
import { db, Prisma, write } from "~/platform/db.server";
import { isStudyNews, studyAfterDays, studyAfterDoneDays } from "./study-day";

const dayLong = 24 * 60 * 60 * 1000;
const mostAtOnce = 200;

/**
 * Tells of tests whose study is due, each once: whoever comes first of several processes marks it. What has been due
 * for long is marked and left in peace. Answers how many it told of.
 */
export async function remindToStudy(now: Date): Promise<number> {
  const due = await db.cycle.findMany({ where: isDue(now), orderBy: { id: "asc" }, take: mostAtOnce });
  let told = 0;
  for (const cycle of due) if (await remind(cycle, isStudyNews(cycle, now), now)) told++;
  return told;
}

type DueCycle = { id: number; ideaId: number };

/** The test may have been studied since it was found. */
function remind({ id, ideaId }: DueCycle, isNews: boolean, now: Date): Promise<boolean> {
  return write(async (tx) => {
    const unsaid = { id, remindedAt: null, studiedAt: null, actedAt: null };
    const { count } = await tx.cycle.updateMany({ where: unsaid, data: { remindedAt: now } });
    if (count === 0 || !isNews) return false;
    await recordEvent(tx, { type: "cycle-study-due", at: now, actorId: null, ideaId, cycleId: id });
    return true;
  });
}

function isDue(now: Date): Prisma.CycleWhereInput {
  const before = (days: number) => ({ lte: new Date(now.getTime() - days * dayLong) });
  const open = { studiedAt: null, actedAt: null, remindedAt: null, startedAt: { not: null } };
  return {
    ...open,
    idea: { withdrawnAt: null },
    OR: [
      { studyOn: { not: "", lte: dayOf(now) } },
      { studyOn: "", startedAt: before(studyAfterDays) },
      { studyOn: "", doneAt: before(studyAfterDoneDays) },
    ],
  };
}
