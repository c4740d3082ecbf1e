import { bench, describe } from "vitest";
import { analyseChart } from "~/domain/measures/analyse-chart";
import type { ChartInput } from "~/domain/measures/chart-analysis";

const LEAST_DATE = Date.UTC(2020, 0, 1);
const DAY = 86_400_000;

/** A series that looks like a ward's: around 40, with a shift half way and a gap now and then. The same every time. */
function wardSeries(points: number): ChartInput {
  let seed = 42;
  const chance = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const values = Array.from({ length: points }, (_, index) => {
    const level = index < points / 2 ? 40 : 36;
    return chance() < 0.02 ? null : Math.round(level + 12 * (chance() + chance() - 1));
  });
  const dates = values.map((_, index) => new Date(LEAST_DATE + index * DAY).toISOString().slice(0, 10));
  return { chart: "xmr", rules: "making-data-count", direction: "down", target: 30, values, dates };
}

describe("an XmR chart is analysed", () => {
  for (const points of [24, 240, 2_400]) {
    const input = wardSeries(points);
    bench(`a ${points.toLocaleString("en-GB")}-point XmR chart is analysed`, () => {
      analyseChart(input);
    });
  }
});
