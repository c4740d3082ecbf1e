import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { db, write, type Reader, type Writer } from "~/platform/db.server";
import { canKeepPathways } from "./pathway-policy";

/** What lies along a pathway, in sight or not: practices that were taken down and drafts as well. */
export type PathwayHolds = { slug: string; title: string; practices: number; proposals: number };

export async function findPathwayHolds(slug: string): Promise<PathwayHolds | null> {
  const found = await readHolds(db, slug);
  return found && { slug, title: found.title, ...found._count };
}

/** Removes a pathway on which nothing lies. With one that holds something its practices and drafts would go. */
export function removePathway(
  steward: Viewer,
  slug: string,
  now: Date,
): Promise<"removed" | "in use" | "refused"> {
  return write(async (tx) => {
    const there = canKeepPathways(steward) ? await readHolds(tx, slug) : null;
    if (!there) return "refused";
    if (there._count.practices + there._count.proposals > 0) return "in use";
    await tx.pathway.delete({ where: { id: there.id } });
    await recordAudit(tx, {
      ...{ action: "pathway-removed", subjectType: "pathway", subjectId: there.id },
      ...{ personId: steward.id, at: now },
    });
    return "removed";
  });
}

function readHolds(from: Reader | Writer, slug: string) {
  const _count = { select: { practices: true, proposals: true } } as const;
  return from.pathway.findUnique({ where: { slug }, select: { id: true, title: true, _count } });
}
