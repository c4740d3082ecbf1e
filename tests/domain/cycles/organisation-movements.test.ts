import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closedBlocks, hasFiveInEachCell } from "~/domain/cycles/closed-blocks";
import { directions } from "~/domain/cycles/movement";
import {
  divisions,
  organisationMovements,
  readDivision,
  type Division,
  type Movement,
  type Share,
} from "~/domain/cycles/organisation-movements";
import { partOfAStay, partsOfAStay, type PartOfAStay } from "~/domain/cycles/parts-of-a-stay";
import { momentNames } from "~/domain/pathways/moments";
import { isFew } from "~/domain/safety/few-people";
import { solvedFor } from "../../support/linear-equations";

const months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"];
const ends = [...months.slice(1), "2026-07"];

function movement(parts: Partial<Movement> = {}): Movement {
  return {
    continuum: "with-to",
    eyes: "staff",
    direction: "towards-first",
    personId: 1,
    month: "2026-01",
    moment: "welcome",
    ...parts,
  };
}

function byPeople(people: readonly number[], parts: Partial<Movement> = {}): Movement[] {
  return people.map((personId) => movement({ ...parts, personId }));
}

function shown(movements: Movement[], division: Division = "all", thisMonth = "2026-07"): Share[] | null {
  return organisationMovements(movements, division, thisMonth)[0]?.shares ?? null;
}

describe("a row of the organisation", () => {
  it("shows with five people behind every way it moved, and counts their tests", () => {
    const five = byPeople([1, 2, 3, 4, 5, 5]);
    expect(shown(five)).toEqual([{ of: "", counts: { "towards-first": 6, stayed: 0, "towards-second": 0 } }]);
    expect(shown(byPeople([1, 2, 3, 4, 4, 4, 4]))).toBeNull();
  });

  it("is withheld whole, where one of its ways has one to four people behind it", () => {
    expect(shown([...byPeople([1, 2, 3, 4, 5]), movement({ direction: "stayed", personId: 9 })])).toBeNull();
  });

  it("counts nobody where a team's name stands, and nothing of this month", () => {
    expect(shown([...byPeople([1, 2, 3, 4]), movement({ personId: null })])).toBeNull();
    expect(shown(byPeople([1, 2, 3, 4, 5]), "all", "2026-01")).toBeNull();
  });

  it("isn't there at all where nobody placed anything", () => {
    expect(organisationMovements([], "all", "2026-07")).toEqual([]);
    expect(organisationMovements([movement()], "all", "2026-07")).toEqual([
      { continuum: "with-to", eyes: "staff", shares: null },
    ]);
  });

  it("grows only by whole blocks", () => {
    const first = byPeople([1, 2, 3, 4, 5]);
    const more = byPeople([1, 2], { month: "2026-02" });
    expect(shown([...first, ...more])?.[0]?.counts["towards-first"]).toBe(5);
    const enough = byPeople([3, 4, 6], { month: "2026-04" });
    expect(shown([...first, ...more, ...enough], "time")?.map(({ of }) => of)).toEqual([
      "2026-01",
      "2026-04",
    ]);
  });

  it("is divided by part of a stay only where each of the parts could stand alone", () => {
    const welcome = byPeople([1, 2, 3, 4, 5]);
    const goodbye = byPeople([1, 2, 3], { moment: "leave" });
    expect(shown([...welcome, ...goodbye])?.[0]?.counts["towards-first"]).toBe(8);
    expect(shown([...welcome, ...goodbye], "stay")).toBeNull();
    const more = byPeople([7, 8], { moment: "goodbye-and-after", month: "2026-02" });
    const rest = byPeople([1, 2, 3], { month: "2026-02" });
    expect(shown([...welcome, ...goodbye, ...more, ...rest], "stay")?.map(({ of }) => of)).toEqual([
      "welcome",
      "goodbye",
    ]);
  });
});

describe("the ways to divide it", () => {
  it("are three, and don't combine", () => {
    expect(divisions.map(({ name }) => name)).toEqual(["all", "time", "stay"]);
    expect([readDivision("time"), readDivision("team"), readDivision(null)]).toEqual(["time", "all", "all"]);
  });

  it("know every moment", () => {
    expect(momentNames.filter((moment) => partOfAStay(moment) === "any")).toEqual([]);
    expect(partOfAStay("")).toBe("any");
  });
});

describe("blocks", () => {
  it("keep the order, lose nothing that they close, and are as short as they can be", () => {
    const parts = [[1], [2, 3], [], [4], [5, 6]];
    expect(closedBlocks(parts, (items) => items.length >= 3)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(closedBlocks(parts, (items) => items.length >= 4)).toEqual([[1, 2, 3, 4]]);
  });

  it("aren't safe with a person who stands for five", () => {
    const items = Array.from({ length: 5 }, () => ({ personId: 1 }));
    expect(hasFiveInEachCell(items, () => "")).toBe(false);
    expect(hasFiveInEachCell([], () => "")).toBe(true);
  });
});

const anyMovement = fc.record({
  continuum: fc.constant("with-to" as const),
  eyes: fc.constant("staff" as const),
  direction: fc.constantFrom(...directions.slice(0, 2)),
  personId: fc.option(fc.integer({ min: 1, max: 14 })),
  month: fc.constantFrom(...months),
  moment: fc.constantFrom("welcome", "everyday-life", "leave", ""),
});
const anyMovements = fc.array(anyMovement, { minLength: 40, maxLength: 220 });

describe("somebody who tries to work it out", () => {
  it("sees no number of fewer than five people, whatever is asked for and whenever", () => {
    fc.assert(
      fc.property(anyMovements, fc.constantFrom(...ends), (movements, thisMonth) => {
        for (const { name } of divisions)
          for (const { counts } of shown(movements, name, thisMonth) ?? [])
            for (const direction of directions) expect(isFew(counts[direction])).toBe(false);
      }),
    );
  });

  it("finds five or nobody in what came new, between any two days and in any division", () => {
    fc.assert(
      fc.property(anyMovements, (movements) => {
        for (const division of ["all", "stay"] as const)
          for (const direction of directions)
            for (const of of division === "all" ? [""] : partsOfAStay.map(({ name }) => name)) {
              const seen = ends.map((end) => numberIn(shown(movements, division, end), of, direction));
              for (const [i, later] of seen.entries())
                for (const earlier of seen.slice(0, i)) {
                  expect(later).toBeGreaterThanOrEqual(earlier);
                  expect(isFew(later - earlier)).toBe(false);
                }
            }
      }),
    );
  });

  it("finds five or nobody in what one division has and another hasn't", () => {
    fc.assert(
      fc.property(
        anyMovements,
        fc.constantFrom(...ends),
        fc.constantFrom(...ends),
        (movements, one, other) => {
          for (const direction of directions) {
            const whole = sum(shown(movements, "all", one), direction);
            expect(sum(shown(movements, "time", one), direction)).toBe(whole);
            expect(isFew(Math.abs(whole - sum(shown(movements, "stay", other), direction)))).toBe(false);
          }
        },
      ),
    );
  });

  it("gets no cell of a few people out of all the answers of all days together", () => {
    fc.assert(
      fc.property(anyMovements, (movements) => {
        for (const direction of directions) {
          const few = cells.filter((cell) => isFew(peopleIn(movements, cell, direction)));
          const solved = solvedFor(everythingTold(movements, direction), cells.length);
          const given = few.filter((cell) => solved.has(cells.indexOf(cell)));
          expect(given.map(({ month, part }) => `${month} ${part}`)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the try itself", () => {
  it("finds what two sums give away, and leaves what they don't", () => {
    expect(
      solvedFor(
        [
          [1, 1, 0],
          [1, 0, 0],
        ],
        3,
      ),
    ).toEqual(new Set([0, 1]));
    expect(solvedFor([[1, 1, 1]], 3)).toEqual(new Set());
  });
});

type Cell = { month: string; part: PartOfAStay };

const cells: Cell[] = months.flatMap((month) => partsOfAStay.map(({ name: part }) => ({ month, part })));

function peopleIn(movements: readonly Movement[], { month, part }: Cell, direction: string): number {
  const there = movements.filter(
    (one) => one.month === month && partOfAStay(one.moment) === part && one.direction === direction,
  );
  return new Set(there.map(({ personId }) => personId)).size;
}

/**
 * Every answer of every month as a sum of cells (month and part of a stay), as a reader who has kept them all can write
 * it down. A number of nought says of each of its cells that it's empty.
 */
function everythingTold(movements: Movement[], direction: (typeof directions)[number]): number[][] {
  const told: number[][] = [];
  const tell = (number: number, isIn: (cell: Cell) => boolean) => {
    if (number > 0) told.push(cells.map((cell) => (isIn(cell) ? 1 : 0)));
    else for (const cell of cells.filter(isIn)) told.push(cells.map((one) => (one === cell ? 1 : 0)));
  };
  for (const end of ends) {
    const blocks = shown(movements, "time", end) ?? [];
    for (const [i, { of, counts }] of blocks.entries()) {
      const since = blocks[i - 1]?.of ?? "";
      tell(counts[direction], ({ month }) => month > since && month <= of);
    }
    const stay = shown(movements, "stay", end) ?? [];
    const all = stay.reduce((sum, { counts }) => sum + directions.reduce((n, way) => n + counts[way], 0), 0);
    const last = lastBlockWith(blocks, all);
    for (const { name } of stay.length > 0 ? partsOfAStay : [])
      tell(numberIn(stay, name, direction), ({ month, part }) => part === name && month <= last);
  }
  return told;
}

/** The month up to which the parts reach: their sum is that of the blocks up to there. */
function lastBlockWith(blocks: readonly Share[], all: number): string {
  let sum = 0;
  for (const { of, counts } of blocks) {
    sum += directions.reduce((n, way) => n + counts[way], 0);
    if (sum === all) return of;
  }
  return "";
}

function numberIn(
  shares: readonly Share[] | null,
  of: string,
  direction: (typeof directions)[number],
): number {
  return shares?.find((share) => share.of === of)?.counts[direction] ?? 0;
}

function sum(shares: readonly Share[] | null, direction: (typeof directions)[number]): number {
  return (shares ?? []).reduce((all, { counts }) => all + counts[direction], 0);
}
