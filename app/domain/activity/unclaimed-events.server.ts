import { db } from "~/platform/db.server";

/** Whether something happened that nobody has claimed yet: asked without keeping anybody from writing. */
export async function hasUnclaimedEvents(): Promise<boolean> {
  const event = await db.event.findFirst({ where: { handledAt: null }, select: { id: true } });
  return event !== null;
}
