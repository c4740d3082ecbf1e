import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import { visibleIdeas } from "./visible-ideas.server";

export function listIdeas(viewer: Viewer) {
  return db.idea.findMany({
    where: visibleIdeas(viewer),
    select: { id: true, title: true },
    orderBy: { movedAt: "desc" },
    take: 20,
  });
}
