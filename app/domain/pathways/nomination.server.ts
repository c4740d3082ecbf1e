import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";

/** What somebody wrote when they put an idea forward, or null; and how many others did. */
export async function findNominations(
  viewer: Viewer,
  ideaId: number,
): Promise<{ mine: string | null; others: number }> {
  const [mine, others] = await Promise.all([
    db.nomination.findFirst({ where: { ideaId, personId: viewer.id }, select: { why: true } }),
    db.nomination.count({ where: { ideaId, OR: [{ personId: null }, { personId: { not: viewer.id } }] } }),
  ]);
  return { mine: mine?.why ?? null, others };
}
