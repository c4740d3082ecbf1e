import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { anhoejLimits } from "~/domain/measures/anhoej";

const table = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "oracle/anhoej-limits.json"), "utf8"),
) as [number, number, number][];

describe("the limits of Anhøj and Olesen", () => {
  it("are the package's for 1 to 1,000 useful points", () => {
    const ours = table.map(([useful]) => {
      const limits = anhoejLimits(useful);
      return [useful, limits?.longestRunMax, limits?.crossingsMin];
    });
    expect(ours).toEqual(table);
    expect(table).toHaveLength(1000);
  });

  it("hold far beyond where plain probabilities underflow", () => {
    expect(anhoejLimits(20_000)).toMatchObject({ longestRunMax: 17, crossingsMin: 9883 });
  });

  it("say nothing without useful points", () => {
    expect(anhoejLimits(0)).toBeNull();
  });
});
