import { startsBranch } from "~/domain/cycles/conditions";
import { placesOf, type Kin, type RampPlace } from "~/domain/cycles/ramp-lines";
import { scales, scaleSize } from "~/domain/cycles/scales";

type Drawn = Kin & { scale: string };

export type Stone<C> = { place: RampPlace<C>; x: number; y: number; radius: number };
export type Way = { key: number; d: string; isBranch: boolean };
export type Band = { label: string; y: number };
export type RampLayout<C> = {
  stones: Stone<C>[];
  ways: Way[];
  bands: Band[];
  width: number;
  height: number;
};

const edge = 22;
const leastWidth = 244;
const band = 48;
const labelHeight = 14;

/**
 * Where the last so many cycles of a ramp are drawn: from left to right in the order of their numbers, and higher the
 * bigger the test. Each has its own column, so that lines that branch never lie on each other. Six columns of 40 fit on
 * the narrowest phone, without being drawn smaller than they are.
 */
export function layoutRamp<C extends Drawn>(
  cycles: readonly C[],
  { most, step = 40 }: { most: number; step?: number },
): RampLayout<C> {
  const places = placesOf(cycles).slice(-most);
  const sizes = places.map(({ cycle }) => scaleSize(cycle.scale));
  const highest = Math.max(2, ...sizes);
  const lowest = Math.min(highest - 1, ...sizes);
  const height = (highest - lowest + 1) * band;
  const width = Math.max(leastWidth, 2 * edge + step * (places.length - 1));
  const stones = places.map((place, i) => {
    const size = scaleSize(place.cycle.scale);
    const y = height - (size - lowest) * band - (band - labelHeight) / 2;
    return { place, x: edge + step * i, y, radius: 12 + size };
  });
  const bands = scales.slice(lowest - 1, highest).map(({ label }, i) => ({ label, y: height - i * band }));
  return { stones, ways: stones.map((stone) => wayTo(stone, stones)), bands, width, height };
}

/** The way to a stone from the one it grew from; from the edge where that isn't drawn. */
function wayTo<C extends Drawn>({ place, x, y }: Stone<C>, stones: readonly Stone<C>[]): Way {
  const { cycle, from } = place;
  const before = stones.find((stone) => stone.place.cycle.id === from?.id);
  const [startX, startY] = before ? [before.x, before.y] : [from ? 0 : x, y];
  const middle = (startX + x) / 2;
  const d = `M${startX} ${startY}C${middle} ${startY} ${middle} ${y} ${x} ${y}`;
  return { key: cycle.id, d, isBranch: startsBranch(cycle) };
}
