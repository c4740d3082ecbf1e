/** A point that has just been added, and as it was then: what an address says so that it can be taken back. */
export type AddedPoint = { pointId: number; version: string };

/** “12.1767225600000”, for an address. */
export function writeAdded(pointId: number, at: Date): string {
  return `${pointId}.${at.getTime()}`;
}

/** What an address says was added; null for anything else than what `writeAdded` wrote. */
export function readAdded(text: string | null): AddedPoint | null {
  const [, id, time] = /^([1-9]\d{0,8})\.(\d{1,14})$/.exec(text ?? "") ?? [];
  return id && time ? { pointId: Number(id), version: new Date(Number(time)).toISOString() } : null;
}
