import { closedBlocks, hasFiveInEachCell } from "./closed-blocks";
import { continuumNames, eyesNames, type Continuum, type Eyes } from "./continua";
import { directions, type Direction } from "./movement";
import { partOfAStay, partsOfAStay } from "./parts-of-a-stay";

/** One cycle on one continuum by one pair of eyes. The month (YYYY-MM) is the one in which both could first be read. */
export type Movement = {
  continuum: Continuum;
  eyes: Eyes;
  direction: Direction;
  /** Whoever wrote it down; null where a team's name stands for them, or they are gone. */
  personId: number | null;
  month: string;
  moment: string;
};

export type Counts = Record<Direction, number>;

/** How many cycles moved each way: all of them, up to a month (YYYY-MM) since the one before, or of a part of a stay. */
export type Share = { of: string; counts: Counts };

/** A continuum by one pair of eyes. Without counts there are movements, and too few people behind one of the ways. */
export type MovementRow = { continuum: Continuum; eyes: Eyes; shares: Share[] | null };

/** How the page divides a row. One way at a time, so that no two can be combined. */
export const divisions = [
  { name: "all", label: "All together" },
  { name: "time", label: "As time went by" },
  { name: "stay", label: "By part of a stay" },
] as const;

export type Division = (typeof divisions)[number]["name"];

export function readDivision(wish: string | null): Division {
  return divisions.find(({ name }) => name === wish)?.name ?? "all";
}

/**
 * What may be shown of the movements up to the end of last month. Every number is of five people or nobody, and so is
 * whatever can be worked out from several of them, on one day or on several (decision 17).
 */
export function organisationMovements(
  movements: readonly Movement[],
  division: Division,
  thisMonth: string,
): MovementRow[] {
  return continuumNames.flatMap((continuum) =>
    eyesNames.flatMap((eyes) => {
      const row = movements.filter(
        (one) => one.continuum === continuum && one.eyes === eyes && one.month < thisMonth,
      );
      return row.length === 0 ? [] : [{ continuum, eyes, shares: sharesOf(row, division) }];
    }),
  );
}

function sharesOf(row: readonly Movement[], division: Division): Share[] | null {
  const months = [...new Set(row.map(({ month }) => month))].toSorted();
  const byMonth = months.map((month) => row.filter((one) => one.month === month));
  const blocks = closedBlocks(byMonth, (items) => hasFiveInEachCell(items, ({ direction }) => direction));
  if (division === "time") return noneIsNull(blocks.map((block) => share(lastMonth(block), block)));
  if (division === "all") return noneIsNull(blocks.length === 0 ? [] : [share("", blocks.flat())]);
  return noneIsNull(sharesByPart(blocks));
}

/** Joins whole blocks, so that what is left of all the others is whole blocks too. */
function sharesByPart(blocks: readonly Movement[][]): Share[] {
  const isSafe = (items: readonly Movement[]) =>
    hasFiveInEachCell(items, ({ direction, moment }) => `${partOfAStay(moment)} ${direction}`);
  const shown = closedBlocks(blocks, isSafe).flat();
  return partsOfAStay
    .map(({ name }) =>
      share(
        name,
        shown.filter(({ moment }) => partOfAStay(moment) === name),
      ),
    )
    .filter(({ counts }) => directions.some((direction) => counts[direction] > 0));
}

function share(of: string, movements: readonly Movement[]): Share {
  const counts = { "towards-first": 0, stayed: 0, "towards-second": 0 };
  for (const { direction } of movements) counts[direction] += 1;
  return { of, counts };
}

function lastMonth(block: readonly Movement[]): string {
  return block.reduce((last, { month }) => (month > last ? month : last), "");
}

function noneIsNull(shares: Share[]): Share[] | null {
  return shares.length === 0 ? null : shares;
}
