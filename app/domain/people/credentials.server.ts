import { db } from "~/platform/db.server";

type Credentials = { id: number; passwordHash: string | null };

export function findCredentials(email: string): Promise<Credentials | null> {
  return db.person.findFirst({
    where: { email, deactivatedAt: null },
    select: { id: true, passwordHash: true },
  });
}
