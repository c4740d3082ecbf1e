import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import { nothingSaid, type Shaping } from "./shaping-form";
import { splitRoles } from "./shaper-roles";

export type CycleShaped = Shaping & { cycleId: number; number: number };

/** How an idea and its cycles were shaped, by whom as roles, and who put their own name there. */
export async function findShaping(viewer: Viewer, idea: IdeaHandle) {
  const [own, rows, shapers] = await Promise.all([
    findIdeaShaping(idea.id),
    db.cycleShaping.findMany({
      where: { cycle: { ideaId: idea.id } },
      include: { cycle: { select: { number: true } } },
      orderBy: { cycle: { number: "asc" } },
    }),
    db.namedShaper.findMany({
      where: { ideaId: idea.id },
      select: { person: { select: { id: true, name: true, jobTitle: true } } },
      orderBy: { person: { name: "asc" } },
    }),
  ]);
  const cycles = rows.map(({ cycle, ...shaped }): CycleShaped => ({ ...shaped, number: cycle.number }));
  const names = shapers.map(({ person }) => person);
  return {
    own,
    cycles,
    roles: splitRoles([own ?? nothingSaid, ...cycles].map(({ roles }) => roles).join(" ")),
    names: names.map(({ id: _id, ...name }) => name),
    isNamed: names.some(({ id }) => id === viewer.id),
  };
}

/** Null where nothing was said. Ask only for an idea that may be seen. */
export async function findIdeaShaping(ideaId: number): Promise<Shaping | null> {
  const own = await db.ideaShaping.findUnique({ where: { ideaId } });
  return own && { planned: own.planned, inTheEnd: "", askedFirst: own.askedFirst, roles: own.roles };
}

/** Null where nothing was said. Ask only for a cycle that may be seen. */
export async function findCycleShaping(cycleId: number): Promise<Shaping | null> {
  const shaped = await db.cycleShaping.findUnique({ where: { cycleId } });
  if (!shaped) return null;
  const { planned, inTheEnd, askedFirst, roles } = shaped;
  return { planned, inTheEnd, askedFirst, roles };
}
