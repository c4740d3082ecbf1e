import { write } from "~/platform/db.server";
import type { Viewer } from "./viewer";

type Change = { currentHash: string; newHash: string; keptSessionId: string | null };

/**
 * Replaces somebody's own password, and signs them out everywhere but where they did it. False when the password
 * isn't the one that was checked any more.
 */
export function changePassword(person: Viewer, change: Change): Promise<boolean> {
  const { currentHash, newHash, keptSessionId } = change;
  return write(async (tx) => {
    const changed = await tx.person.updateMany({
      where: { id: person.id, passwordHash: currentHash, deactivatedAt: null },
      data: { passwordHash: newHash },
    });
    if (changed.count === 0) return false;
    await tx.session.deleteMany({
      where: { personId: person.id, ...(keptSessionId === null ? {} : { id: { not: keptSessionId } }) },
    });
    return true;
  });
}
