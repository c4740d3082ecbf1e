import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { nothingSaid, type Shaping } from "./shaping-form";
import { splitRoles } from "./shaper-roles";

export type CycleShaped = Shaping & { cycleId: number; number: number };

/** How an idea and its cycles were shaped, by whom as roles, and who put their own name there. */
export async function findShaping(viewer: Viewer, idea: IdeaHandle) {
  const [own, cycles, people] = await Promise.all([
    findIdeaShaping(idea.id),
    listCycleShapings(idea.id),
    db.person.findMany({
      where: { namedShapers: { some: { ideaId: idea.id } } },
      select: { id: true, name: true, jobTitle: true },
      orderBy: { name: "asc" },
    }),
  ]);
  return {
    own,
    cycles,
    roles: splitRoles([own ?? nothingSaid, ...cycles].map(({ roles }) => roles).join(" ")),
    names: people.map(({ id: _id, ...name }) => name),
    isNamed: people.some(({ id }) => id === viewer.id),
  };
}

/** One query, where a relation would take two. */
async function listCycleShapings(ideaId: number): Promise<CycleShaped[]> {
  const rows = await db.$queryRaw<CycleShaped[]>(Prisma.sql`
    SELECT s."cycleId", s."planned", s."inTheEnd", s."askedFirst", s."roles", c."number"
    FROM "CycleShaping" s JOIN "Cycle" c ON c."id" = s."cycleId"
    WHERE c."ideaId" = ${ideaId} ORDER BY c."number"`);
  return rows.map((row) => ({ ...row, cycleId: Number(row.cycleId), number: Number(row.number) }));
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
