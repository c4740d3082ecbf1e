import type { Viewer } from "~/domain/people/viewer";
import { Prisma } from "~/platform/db.server";
import { readKudos, type ReadKudos } from "./read-kudos.server";
import type { ShownKudos } from "./shown-kudos";
import { kudosThanking } from "./visible-kudos.server";

/** Kudos and what the rules need to know of them, or null where they aren't there for this person. */
export async function findKudos(viewer: Viewer, kudosId: number): Promise<ReadKudos | null> {
  const [read] = await readKudos(viewer, Prisma.sql`k."id" = ${kudosId}`, 1);
  return read ?? null;
}

/** The thanks somebody was given by others, by name or with a team, private ones among them; the newest first. */
export async function listMyKudos(viewer: Viewer, most: number): Promise<ShownKudos[]> {
  const fromOthers = Prisma.sql`(k."fromId" IS NULL OR k."fromId" <> ${viewer.id})`;
  const read = await readKudos(viewer, Prisma.sql`${kudosThanking(viewer)} AND ${fromOthers}`, most);
  return read.map(({ shown }) => shown);
}
