import { db } from "~/platform/db.server";
import type { Viewer } from "./viewer";

type Credentials = { id: number; passwordHash: string | null };

export function findCredentials(email: string): Promise<Credentials | null> {
  return db.person.findFirst({
    where: { email, deactivatedAt: null },
    select: { id: true, passwordHash: true },
  });
}

/** What somebody's own password is checked against, or null for somebody who signs in without one. */
export async function findPasswordHash(person: Viewer): Promise<string | null> {
  const found = await db.person.findFirst({
    where: { id: person.id, deactivatedAt: null },
    select: { passwordHash: true },
  });
  return found?.passwordHash ?? null;
}
