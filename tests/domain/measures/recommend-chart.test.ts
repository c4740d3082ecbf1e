import { describe, expect, it } from "vitest";
import { CHART_KINDS, RULE_SETS } from "~/domain/measures/chart-kinds";
import { MEASURE_KINDS } from "~/domain/measures/measure-kinds";
import { chartsFor, chosenChart, RECOMMENDED, rulesFor } from "~/domain/measures/recommend-chart";

const kinds = MEASURE_KINDS.map(({ value }) => value);

describe("the chart of a measure", () => {
  it.each([
    ["count", "xmr", "making-data-count"],
    ["ratio", "p", "anhoej"],
    ["rate", "u", "anhoej"],
    ["value", "xmr", "making-data-count"],
    ["days-between", "t", "anhoej"],
    ["bed-days-between", "g", "anhoej"],
  ] as const)("of a %s is %s with %s unless somebody chose", (kind, chart, rules) => {
    expect(chosenChart({ kind, chart: "", rules: "" })).toEqual({ chart, rules });
  });

  it("is what was chosen, with the rules that were chosen, where they suit", () => {
    expect(chosenChart({ kind: "count", chart: "run", rules: "perla" })).toEqual({
      chart: "run",
      rules: "perla",
    });
    expect(chosenChart({ kind: "count", chart: "c", rules: "perla" })).toEqual({
      chart: "c",
      rules: "anhoej",
    });
    expect(chosenChart({ kind: "count", chart: "", rules: "anhoej" })).toEqual({
      chart: "xmr",
      rules: "anhoej",
    });
    expect(chosenChart({ kind: "ratio", chart: "t", rules: "" })).toEqual({ chart: "p", rules: "anhoej" });
  });

  it("is always one that suits its kind, read by rules that suit the chart", () => {
    for (const kind of kinds)
      for (const chart of ["" as const, ...CHART_KINDS])
        for (const rules of ["" as const, ...RULE_SETS]) {
          const chosen = chosenChart({ kind, chart, rules });
          expect(chartsFor(kind)).toContain(chosen.chart);
          expect(rulesFor(chosen.chart)).toContain(chosen.rules);
        }
  });

  it("is recommended with rules the chart has first, and a reason", () => {
    for (const kind of kinds) {
      const { chart, rules, reason, others } = RECOMMENDED[kind];
      expect(rulesFor(chart)[0]).toBe(rules);
      expect(others).not.toContain(chart);
      expect(reason).toMatch(/^[A-Z].*\.$/);
    }
  });
});
