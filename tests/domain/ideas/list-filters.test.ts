import fc from "fast-check";
import { expect, test } from "vitest";
import { activeFilters, listAddress, readListWish } from "~/domain/ideas/list-filters";

const read = (query: string) => readListWish(new URLSearchParams(query));

test("without a word the list is sorted by what moved, unfiltered", () => {
  expect(read("")).toEqual({ sort: "moving", theme: "", team: null, stage: "", moment: "", q: "" });
});

test("what the list doesn't know is left out", () => {
  expect(read("sort=best&theme=nonsense&team=-4&stage=won&moment=&q=%20")).toEqual(read(""));
  expect(read("team=1e9").team).toBeNull();
});

test("an address says what it was made from", () => {
  const params = fc.record({
    sort: fc.constantFrom("moving", "new", "supported", "under-seen", "x"),
    theme: fc.constantFrom("", "safety", "choice"),
    team: fc.constantFrom("", "3", "none"),
    stage: fc.constantFrom("", "seed", "resting"),
    moment: fc.constantFrom("", "leave"),
    q: fc.string({ maxLength: 300 }),
  });
  fc.assert(
    fc.property(params, (pairs) => {
      const wish = readListWish(new URLSearchParams(pairs));
      expect(readListWish(new URL(listAddress(wish), "http://localhost").searchParams)).toEqual(wish);
    }),
  );
});

test("each filter in use says what it is, and leads to the list without it", () => {
  const wish = read("sort=new&theme=safety&team=3&stage=resting&moment=leave&q=warm+drink");
  const filters = activeFilters(wish, [{ id: 3, name: "Willow ward" }]);
  expect(filters.map(({ kind, value }) => `${kind}: ${value}`)).toEqual([
    "Words: warm drink",
    "Theme: Safety",
    "Moment: Leave",
    "Stage: Resting",
    "Team: Willow ward",
  ]);
  for (const filter of filters) {
    const without = readListWish(new URL(filter.without, "http://localhost").searchParams);
    expect(without).toEqual({ ...wish, [filter.name]: filter.name === "team" ? null : "" });
  }
});

test("a place in the list doesn't outlive a change of filter", () => {
  expect(listAddress(read("after=moving.1.-2.-3&theme=safety"))).toBe("/ideas?theme=safety");
});
