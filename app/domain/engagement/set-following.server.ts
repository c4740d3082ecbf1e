import type { Viewer } from "~/domain/people/viewer";
import { Prisma, write, type Writer } from "~/platform/db.server";
import { isOpenTo } from "./open-ideas.server";

/** Starts or stops following an idea, as somebody asked for; false where that isn't theirs to do. */
export function setFollowing(
  person: Viewer,
  ideaId: number,
  following: boolean,
  now: Date,
): Promise<boolean> {
  return write(async (tx) => {
    if (!(await isOpenTo(tx, person, ideaId))) return false;
    await tx.follow.upsert({
      where: { ideaId_personId: { ideaId, personId: person.id } },
      create: { ideaId, personId: person.id, following, at: now },
      update: { following, at: now },
    });
    return true;
  });
}

/** Whoever takes part follows by themselves, except those who once said stop: that is never started again for them. */
export async function followUnlessStopped(
  tx: Writer,
  person: Viewer,
  ideaId: number,
  now: Date,
): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "Follow" ("ideaId", "personId", "following", "at") VALUES (${ideaId}, ${person.id}, ${true}, ${now})
    ON CONFLICT DO NOTHING`);
}
