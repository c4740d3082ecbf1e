import { expect, it } from "vitest";
import { analyseChart } from "~/domain/measures/analyse-chart";
import { shownAnalysis } from "~/domain/measures/shown-analysis";
import { summariseChart } from "~/domain/measures/summary";
import { drawnPoints } from "~/ui/chart-facts";

function shown(values: number[]) {
  const dates = values.map((_, i) => `2026-01-${String(i + 1).padStart(2, "0")}`);
  const direction = "neither" as const;
  const analysis = shownAnalysis(analyseChart({ chart: "run", rules: "perla", direction, values, dates }));
  const points = dates.map((date, i) => ({ date, value: values[i] ?? null }));
  const looks = drawnPoints({ title: "Calls", unit: "calls", points, analysis }).map(({ look }) => look);
  const subject = {
    name: "Calls",
    kind: "value",
    unit: "calls",
    direction,
    places: { data: 0, lines: 1 },
  } as const;
  return { looks, headline: summariseChart(analysis, subject).headline };
}

it("A chart marks no change where the words under it say there's too little to tell", () => {
  const rising = [1, 2, 3, 4, 6, 7];
  const onMedian = shown([5, 5, 5, 5, 5, 5, ...rising]);
  expect(onMedian.headline).toMatch(/^(Not enough|There are too few|Too few|Too many)/);
  expect(new Set(onMedian.looks)).toEqual(new Set(["usual"]));
  expect(shown([9, 1, 8, 2, 9, 1, ...rising]).looks).toContain("notable");
});
