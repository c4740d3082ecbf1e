import type { Viewer } from "~/domain/people/viewer";
import { Prisma, write, type Writer } from "~/platform/db.server";

/** What somebody notes for themselves: that they have read a practice, or tried it. */
export type ReadingWish = { read: boolean } | { tried: boolean };

/**
 * Sets somebody's own note on a practice; false where there's no such practice to read. Trying implies reading, and
 * the first time is what is kept, however often and however many at once this is asked.
 */
export function setReading(person: Viewer, slug: string, wish: ReadingWish, now: Date): Promise<boolean> {
  return write(async (tx) => {
    const practice = await tx.practice.findFirst({
      where: { slug, takenDownAt: null },
      select: { id: true },
    });
    if (!practice) return false;
    if (isTakenBack(wish)) await takeBack(tx, practice.id, person.id, wish);
    else await note(tx, practice.id, person.id, "tried" in wish ? now : null, now);
    return true;
  });
}

function isTakenBack(wish: ReadingWish): boolean {
  return "read" in wish ? !wish.read : !wish.tried;
}

async function note(tx: Writer, practiceId: number, personId: number, triedAt: Date | null, now: Date) {
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "PracticeReading" ("practiceId", "personId", "readAt", "triedAt")
    VALUES (${practiceId}, ${personId}, ${now}, ${triedAt})
    ON CONFLICT ("practiceId", "personId") DO UPDATE SET
      "readAt" = COALESCE("PracticeReading"."readAt", excluded."readAt"),
      "triedAt" = COALESCE("PracticeReading"."triedAt", excluded."triedAt")`);
}

/** What wasn't read wasn't tried either. */
async function takeBack(tx: Writer, practiceId: number, personId: number, wish: ReadingWish): Promise<void> {
  const where = { practiceId, personId };
  if ("read" in wish) await tx.practiceReading.deleteMany({ where });
  else await tx.practiceReading.updateMany({ where, data: { triedAt: null } });
}
