import { db } from "~/platform/db.server";

/** What is said of a practice that was taken down: that it was there, since when it isn't, and where it lay. */
export type GonePractice = {
  practiceId: number;
  title: string;
  takenDownAt: Date;
  moment: string;
  pathway: { slug: string; title: string };
};

/** For everybody who is signed in; null where there's no such practice, or it isn't down. One query. */
export async function findGonePractice(slug: string): Promise<GonePractice | null> {
  const found = await db.practice.findUnique({
    where: { slug },
    select: {
      ...{ id: true, title: true, takenDownAt: true, moment: true },
      pathway: { select: { slug: true, title: true } },
    },
  });
  if (!found || found.takenDownAt === null) return null;
  const { id: practiceId, takenDownAt, ...words } = found;
  return { practiceId, takenDownAt, ...words };
}
