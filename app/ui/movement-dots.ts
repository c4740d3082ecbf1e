import type { Direction } from "~/domain/cycles/movement";

export type Dot = { x: number; y: number; tail: number };

/** So many tests are drawn each way; the words have the number. */
export const mostDots = 60;

const across = 4;
const [stepX, stepY, edge] = [22, 16, 8];
const tails: Record<Direction, number> = { "towards-first": 11, stayed: 0, "towards-second": -11 };

/** The places of the dots in their small picture, row by row, each with the tail that shows where it came from. */
export function dotsFor(count: number, direction: Direction): { dots: Dot[]; width: number; height: number } {
  const drawn = Math.min(count, mostDots);
  const tail = tails[direction];
  const left = edge + (tail < 0 ? -tail : 0);
  const dots = Array.from({ length: drawn }, (_, i) => ({
    x: left + (i % across) * stepX,
    y: edge + Math.floor(i / across) * stepY,
    tail,
  }));
  const rows = Math.max(1, Math.ceil(drawn / across));
  return { dots, width: edge * 2 + (across - 1) * stepX + 11, height: edge * 2 + (rows - 1) * stepY };
}
