import { db } from "~/platform/db.server";
import type { PathwayFacts } from "./pathway-page.server";

const most = 50;

export type ListedPathway = PathwayFacts & { practiceCount: number };

/** Every pathway, first made first, with how many practices lie along it. */
export async function listPathways(): Promise<ListedPathway[]> {
  const rows = await db.pathway.findMany({
    select: {
      slug: true,
      title: true,
      summary: true,
      _count: { select: { practices: { where: { takenDownAt: null } } } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: most,
  });
  return rows.map(({ _count, ...pathway }) => ({ ...pathway, practiceCount: _count.practices }));
}
