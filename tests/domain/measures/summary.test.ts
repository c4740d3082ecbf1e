import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseRun, type RunInput } from "~/domain/measures/run-chart";
import { readerFlags } from "~/domain/measures/reader-flags";
import { summariseRun } from "~/domain/measures/summary";

const HIGH_THEN_LOW = [9, 7, 8, 10, 7, 9, 8, 7, 9, 10, 8, 7, 6, 5, 6, 4, 5, 3, 5, 4, 3, 4, 2, 4];

function words(input: RunInput) {
  const { headline, details } = summariseRun(analyseRun(input), { kind: "count" });
  return [headline, ...details].join(" ");
}

describe("the words under a run chart", () => {
  it("say what changed, that chance is unlikely, and what it doesn't prove", () => {
    expect(words({ values: HIGH_THEN_LOW })).toBe(
      "Something has changed. The last 12 numbers are all below the median of 6.5. The line crosses it once. " +
        "By chance we'd expect 8 times or more. That's unlikely to be chance. " +
        "It doesn't prove the idea did it: other things may have changed too.",
    );
  });

  it("say when the run is over, and when points on the median were left out", () => {
    const values = [...Array<number>(9).fill(9), 5, 1, 9, 1, 9, 1, 5, 1, 9, 1, 9, 1, 5, 1];
    expect(words({ values, centre: 5 })).toContain("9 numbers in a row were above the median of 5.");
    expect(
      words({ values: [1, 9, ...Array<number>(5).fill(9), 5, ...Array<number>(5).fill(9)], centre: 5 }),
    ).toContain("The last 11 numbers are all above the median of 5, leaving out any right on it.");
  });

  it("say that chance explains the rest", () => {
    expect(words({ values: [1, 9, 2, 8, 3, 7, 4, 6, 1, 9, 2, 8] })).toBe(
      "The ups and downs are what we'd expect by chance so far.",
    );
  });

  it("wait for ten useful points", () => {
    expect(words({ values: [1, 2, 3, 5, 4, 6] })).toBe(
      "Not enough data yet: 6 of 10 numbers. With 10 numbers the chart can start to tell chance from change.",
    );
    expect(words({ values: [] })).toContain("Not enough data yet: 0 of 10 numbers.");
    expect(words({ values: Array<number>(24).fill(5) })).toContain(
      "24 numbers, but 24 are right on the median",
    );
  });

  it("call a trend worth watching, no more", () => {
    expect(words({ values: [1, 9, 2, 8, 3, 7, 4, 6, 1, 2, 5, 6, 8] })).toContain(
      "The last 5 numbers are each higher than the one before. On its own that's often chance, so it's worth watching.",
    );
  });

  it("never judge", () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { nil: null, freq: 9 }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(values, (series) => {
        expect(words({ values: series })).not.toMatch(
          /good|bad|fail|success|better|worse|improv|NaN|null|undefined/i,
        );
      }),
    );
  });

  it("show no signal to readers below ten useful points, though one is computed", () => {
    const analysis = analyseRun({ values: [1, 1, 1, 1, 1, 1, 1, 1], freeze: 1, centre: 5 });
    expect(analysis.hasSignal).toBe(true);
    expect(readerFlags(analysis)).toMatchObject({
      isEnough: false,
      hasSignal: false,
      hasLongRun: false,
      hasMedian: false,
    });
  });
});
