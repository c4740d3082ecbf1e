import { expect, test } from "vitest";
import { auditKinds } from "~/domain/audit/audit-kinds";
import { everything, isNarrowed, readAuditWish, startOfDay } from "~/domain/audit/audit-wish";
import { auditActions } from "~/domain/safety/audit-actions";

const read = (query: string) => readAuditWish(new URLSearchParams(query), "2026-03-10");

test("everything that can stand in the audit is of one kind", () => {
  const sorted = auditKinds.flatMap(({ actions }) => [...actions]);
  expect(sorted.toSorted()).toEqual(Object.keys(auditActions).toSorted());
});

test("days are read as people write them", () => {
  const { wish, state } = read("kind=numbers&who=+Helen+&from=3/2/2026&to=2026-03-09&before=12");
  expect(wish).toEqual({ kind: "numbers", who: "Helen", from: "2026-02-03", to: "2026-03-09", before: 12 });
  expect(state.errors).toEqual({});
});

test("a day that there isn't is said beside its field, kept as typed, and narrows nothing down", () => {
  const { wish, state } = read("from=31/2/2026&to=soon");
  expect([wish, isNarrowed(wish)]).toEqual([everything, false]);
  expect(Object.keys(state.errors)).toEqual(["from", "to"]);
  expect(state.typed).toMatchObject({ from: "31/2/2026", to: "soon" });
});

test("nonsense is no wish", () => {
  expect(read("kind=anything&before=1e9").wish).toEqual(everything);
});

test("a day begins at midnight in Britain, in summer too", () => {
  expect(startOfDay("2026-01-15").toISOString()).toBe("2026-01-15T00:00:00.000Z");
  expect(startOfDay("2026-07-15").toISOString()).toBe("2026-07-14T23:00:00.000Z");
  expect(startOfDay("2026-03-29").toISOString()).toBe("2026-03-29T00:00:00.000Z");
  expect(startOfDay("2026-10-25").toISOString()).toBe("2026-10-24T23:00:00.000Z");
});
