import { describe, expect, it } from "vitest";
import { latestWords, testsInWords, whatItLeavesOpen, type EvidenceCycle } from "~/domain/pathways/evidence";

const day = new Date("2026-03-02T09:00:00Z");
const cycle = (scale: string, parts: Partial<EvidenceCycle> = {}): EvidenceCycle => ({
  ...{ number: 1, scale, startsOn: "2026-03-02", startedAt: day, studiedAt: day, learnt: "", surprise: "" },
  ...parts,
});

describe("what is known", () => {
  it("says how tests grew, each size once in a row", () => {
    expect(testsInWords([cycle("one-person"), cycle("one-shift"), cycle("one-shift")])).toBe(
      "3 cycles: one person, then one shift.",
    );
    expect(testsInWords([])).toBe("Not tested in a cycle yet.");
  });

  it("gives the newest words that were written after a test", () => {
    const cycles = [
      cycle("one-person", { learnt: "First" }),
      cycle("one-shift", { learnt: "Second" }),
      cycle("one-shift", { learnt: "Unfinished", studiedAt: null }),
    ];
    expect(latestWords(cycles, "learnt")).toBe("Second");
    expect(latestWords(cycles, "surprise")).toBe("");
  });

  it("says what is open: one team, a test under way, nothing counted, a team that rests it", () => {
    const alone = whatItLeavesOpen({
      cycles: [cycle("one-shift", { studiedAt: null })],
      adopters: [],
      isTracked: false,
    });
    expect(alone.join(" ")).toMatch(/Only one team.*still under way.*Nobody has tracked/);
    const resting = { ideaId: 1, team: "Oak ward", hasBegun: true, isResting: true };
    const spread = whatItLeavesOpen({ cycles: [cycle("one-shift")], adopters: [resting], isTracked: true });
    expect(spread[0]).toMatch(/Oak ward tried it and is resting it/);
    expect(spread.join(" ")).not.toMatch(/Only one team|tracked/);
    const promised = { ...resting, hasBegun: false, isResting: false };
    const said = whatItLeavesOpen({ cycles: [cycle("one-shift")], adopters: [promised], isTracked: true });
    expect(said[0]).toMatch(/Only one team has tested it/);
  });
});
