import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fewestTeams, openMonths } from "~/domain/opportunities/open-months";

const noted = (...those: [month: string, ...teams: number[]][]) =>
  those.flatMap(([month, ...teams]) => teams.map((teamId) => ({ month, teamId })));

describe("the months whose notes reach everybody", () => {
  it("are over", () => {
    const march = noted(["2026-03", 1, 2, 3]);
    expect([...openMonths(march, "2026-03")]).toEqual([]);
    expect([...openMonths(march, "2026-04")]).toEqual(["2026-03"]);
  });

  it("have three teams behind them, if need be together with those that waited", () => {
    expect([...openMonths(noted(["2026-01", 1, 2]), "2026-09")]).toEqual([]);
    const two = noted(["2026-01", 1], ["2026-02", 1, 2]);
    expect([...openMonths(two, "2026-09")]).toEqual([]);
    expect([...openMonths([...two, ...noted(["2026-04", 3])], "2026-09")]).toEqual([
      "2026-01",
      "2026-02",
      "2026-04",
    ]);
  });

  it("never leave a later month to one team because an earlier one had three", () => {
    const months = openMonths(noted(["2026-01", 1, 2, 3], ["2026-02", 1]), "2026-09");
    expect([...months]).toEqual(["2026-01"]);
  });

  it("whatever is noted, come in runs with three teams behind each", () => {
    const month = fc.integer({ min: 1, max: 9 }).map((number) => `2026-0${number}`);
    const rows = fc.array(fc.record({ month, teamId: fc.integer({ min: 1, max: 5 }) }));
    fc.assert(
      fc.property(rows, month, (those, thisMonth) => {
        const open = openMonths(those, thisMonth);
        expect([...open].every((one) => one < thisMonth)).toBe(true);
        const teams = new Set(those.filter((one) => open.has(one.month)).map(({ teamId }) => teamId));
        if (open.size > 0) expect(teams.size).toBeGreaterThanOrEqual(fewestTeams);
        const shuffled = openMonths(those.toReversed(), thisMonth);
        expect([...shuffled]).toEqual([...open]);
      }),
    );
  });
});
