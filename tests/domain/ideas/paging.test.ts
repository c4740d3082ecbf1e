import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlace, writePlace } from "~/domain/ideas/paging";
import { sortKey, sorts } from "~/domain/ideas/sorts";

const time = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
const facts = fc.record({
  id: fc.integer({ min: 1, max: 1e9 }),
  movedAt: time,
  sharedAt: time,
  voteCount: fc.nat(100_000),
  openCount: fc.nat(100_000),
});
const anySort = fc.constantFrom(...sorts.map((sort) => sort.name));

test("a place is read as it was written", () => {
  fc.assert(
    fc.property(anySort, facts, time, (sort, idea, now) => {
      const word = writePlace(sort, idea, now);
      expect(word).toMatch(/^[a-z0-9.-]+$/);
      expect(readPlace(sort, word)).toEqual({
        key: sortKey(sort, idea, now).map((part) => part + 0 || 0),
        asOf: now,
      });
    }),
  );
});

test("a place in one list is no place in another", () => {
  fc.assert(
    fc.property(anySort, anySort, facts, time, (sort, other, idea, now) => {
      fc.pre(sort !== other);
      expect(readPlace(other, writePlace(sort, idea, now))).toBeNull();
    }),
  );
});

test("anything else is the first page, and never holds a time that doesn't exist", () => {
  const words = fc.array(
    fc.oneof(
      fc.string(),
      fc.integer().map((n) => n.toString(36)),
      fc.constant("-8zzzzzzzzz"),
    ),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(anySort, words, (sort, parts) => {
      const place = readPlace(sort, [sort, ...parts].join("."));
      if (place === null) return;
      expect(place.asOf.getTime()).toBeGreaterThanOrEqual(0);
      expect(
        place.key.every((part) => Number.isSafeInteger(part) && !Number.isNaN(new Date(part).getTime())),
      ).toBe(true);
    }),
  );
  for (const word of [
    "",
    "moving",
    "moving.1.2",
    "moving.1.2.3",
    "moving.1.-2.-3.-4",
    "moving.x y.-2.-3",
    "moving.1.--2.-3",
  ])
    expect(readPlace("moving", word), word).toBeNull();
  expect(readPlace("moving", "moving.1.-2.-3")).toEqual({ key: [-2, -3], asOf: new Date(1) });
});
