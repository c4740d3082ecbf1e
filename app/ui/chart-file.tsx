import { renderToStaticMarkup } from "react-dom/server";
import { Chart } from "./chart-drawing";
import type { ChartFacts } from "./chart-facts";
import { layoutChart } from "./chart-layout";

/** The chart as a file of its own, to put into a report or on a wall. */
export function chartFile(facts: ChartFacts): string {
  const layout = layoutChart(facts, { variant: "wide", isStandalone: true });
  const drawing = renderToStaticMarkup(<Chart layout={layout} idPrefix="chart" />);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutControls(drawing)}\n`;
}

/** XML has no way to write most control characters, and a browser refuses the whole picture over one of them. */
function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) => (/[\t\n\r]/.test(character) ? character : ""));
}
