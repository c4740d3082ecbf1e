import { describe, expect, it } from "vitest";
import { analyseChart } from "~/domain/measures/analyse-chart";
import type { ChartInput } from "~/domain/measures/chart-analysis";
import { isChartKind } from "~/domain/measures/chart-kinds";
import { expectOwnAnswer, notOffered } from "./oracle/exceptions";
import { eachFacet, readCases, UNDERSTOOD, type OneFacet, type OracleCase } from "./oracle/oracle-case";
import { expectPlotTheDotsAnswer, plotTheDotsInput } from "./oracle/plot-the-dots-case";
import { expectQicharts2Answer, qicharts2Input } from "./oracle/qicharts2-case";

const cases = readCases();
const offered = cases.filter((one) => notOffered(one) === null);
const left = cases.filter((one) => notOffered(one) !== null);

describe.each(["NHSRplotthedots", "qicharts2"] as const)("charts against %s", (name) => {
  it.each(offered.filter((one) => one.package === name).map((one) => [one.id, one] as const))(
    "%s",
    (_, one) => expectAgreement(one),
  );
});

describe("the cases", () => {
  it("are there", () => {
    expect(cases.length).toBeGreaterThanOrEqual(process.env.SPC_ORACLE ? 1 : 336);
  });

  it.each(left.map((one) => [one.id, notOffered(one), one] as const))(
    "%s isn't offered: %s",
    (_, __, one) => {
      for (const facet of eachFacet(one)) expect(() => analyseChart(inputOf(one, facet))).not.toThrow();
    },
  );
});

function expectAgreement(one: OracleCase) {
  expect(Object.keys(one.input).filter((key) => !UNDERSTOOD.has(key))).toEqual([]);
  const answers = eachFacet(one).map((facet) => ({ facet, analysis: analyseChart(inputOf(one, facet)) }));
  if (one.expected.error) {
    return expectOwnAnswer(
      one.expected.error,
      answers.map(({ analysis }) => analysis),
    );
  }
  const expectAnswer = one.package === "NHSRplotthedots" ? expectPlotTheDotsAnswer : expectQicharts2Answer;
  return answers.forEach(({ facet, analysis }) => expectAnswer(analysis, facet));
}

function inputOf(one: OracleCase, facet: OneFacet): ChartInput {
  if (one.package === "NHSRplotthedots") return plotTheDotsInput(facet);
  return qicharts2Input(isChartKind(one.chart) ? one.chart : "run", facet.input);
}
