import { celebrationKinds, type CelebrationKind } from "./celebration";

/** A place on the wall, which is sorted from the newest to the oldest: what comes after it is older. */
export type WallPlace = { at: Date; kind: CelebrationKind; id: number };

/** A place as one word for an address. */
export function writeWallPlace({ at, kind, id }: WallPlace): string {
  return `${at.getTime().toString(36)}.${kind}.${id}`;
}

/** The place that an address names, or null, which means the top of the wall. */
export function readWallPlace(text: string): WallPlace | null {
  const [, time, kind, id] = /^([0-9a-z]{1,9})\.([a-z]+)\.([1-9]\d{0,8})$/.exec(text) ?? [];
  const found = celebrationKinds.find((name) => name === kind);
  if (time === undefined || !found) return null;
  return { at: new Date(parseInt(time, 36)), kind: found, id: Number(id) };
}
