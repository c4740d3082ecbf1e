import { describe, expect, it } from "vitest";
import { conditionsInWords, startsBranch } from "~/domain/cycles/conditions";
import { placesOf, unexpectedFrom, type Kin } from "~/domain/cycles/ramp-lines";
import { layoutRamp } from "~/ui/ramp-layout";

function cycle(number: number, from: number | null, conditions = "", conditionsWords = ""): Kin {
  return {
    id: 100 + number,
    number,
    grewFromId: from === null ? null : 100 + from,
    conditions,
    conditionsWords,
  };
}

const ramp = [
  cycle(1, null),
  cycle(2, 1),
  cycle(3, 2, "shift", "nights"),
  cycle(4, 2),
  cycle(5, 3),
  cycle(6, 5, "people"),
];

describe("the lines of a ramp", () => {
  it("carry on from what a cycle grew from, and a branch begins one of its own", () => {
    expect(placesOf(ramp).map(({ cycle, line }) => [cycle.number, line])).toEqual([
      ...[
        [1, 0],
        [2, 0],
        [3, 1],
        [4, 0],
        [5, 1],
        [6, 2],
      ],
    ]);
  });

  it("are the same whatever order the cycles come in", () => {
    expect(placesOf([...ramp].reverse())).toEqual(placesOf(ramp));
  });

  it("say where a cycle grew from only where its number doesn't", () => {
    expect(placesOf(ramp).map(unexpectedFrom)).toEqual([null, null, 2, 2, 3, 5]);
  });

  it("put what grew from a cycle that isn't here on the main line", () => {
    expect(placesOf([cycle(8, 7), cycle(9, 8)]).map(({ line }) => line)).toEqual([0, 0]);
  });
});

describe("other conditions", () => {
  it("are said in words, with what somebody wrote of them", () => {
    expect(conditionsInWords(cycle(3, 2, "shift", "nights"))).toBe("on another shift: nights");
    expect(conditionsInWords(cycle(3, 2, "people"))).toBe("with other people");
    expect(conditionsInWords(cycle(3, 2))).toBeNull();
    expect([cycle(3, 2, "team"), cycle(3, 2)].map(startsBranch)).toEqual([true, false]);
  });
});

describe("the ramp as it is drawn", () => {
  const scaled = ramp.map((kin, i) => ({ ...kin, scale: i < 3 ? "one-person" : "whole-ward" }));

  it("climbs with the scale, and gives each cycle a column", () => {
    const { stones, bands, width } = layoutRamp(scaled, { most: 6 });
    expect(new Set(stones.map(({ x }) => x)).size).toBe(6);
    expect(stones[3]?.y).toBeLessThan(stones[2]?.y ?? 0);
    expect(bands.map(({ label }) => label)).toEqual([
      "One person",
      "One shift",
      "A few shifts",
      "The whole ward",
    ]);
    expect(Math.max(...stones.map(({ x, radius }) => x + radius))).toBeLessThanOrEqual(width);
  });

  it("shows the last so many, and leads to what grew from an earlier one from the edge", () => {
    const { stones, ways } = layoutRamp(scaled, { most: 3 });
    expect(stones.map(({ place }) => place.cycle.number)).toEqual([4, 5, 6]);
    expect(ways[0]?.d).toMatch(/^M0 /);
    expect(ways.map(({ isBranch }) => isBranch)).toEqual([false, false, true]);
  });

  it("fits six beside each other on the narrowest phone", () => {
    const { width, stones } = layoutRamp(scaled, { most: 6 });
    expect(width).toBeLessThanOrEqual(256);
    expect(Math.min(...stones.map(({ radius }) => radius))).toBeGreaterThan(12);
  });
});
