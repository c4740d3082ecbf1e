export type WayPoint = { x: number; y: number };

/** The path from mark to mark down a picture, bending halfway, in the units of the points. */
export function wayThrough(points: readonly WayPoint[]): string {
  return points
    .map(({ x, y }, i) => {
      const before = points[i - 1];
      if (!before) return `M${x} ${y}`;
      const bend = (before.y + y) / 2;
      return `C${before.x} ${bend} ${x} ${bend} ${x} ${y}`;
    })
    .join("");
}
