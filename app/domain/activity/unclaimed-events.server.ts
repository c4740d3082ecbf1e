import type { Reader, Writer } from "~/platform/db.server";

/** The oldest events that nobody has claimed yet. Asked without keeping anybody from writing. */
export async function listUnclaimed(
  from: Reader | Writer,
  most: number,
  except: readonly number[] = [],
): Promise<number[]> {
  const events = await from.event.findMany({
    where: { handledAt: null, id: { notIn: [...except] } },
    select: { id: true },
    orderBy: { id: "asc" },
    take: most,
  });
  return events.map(({ id }) => id);
}
