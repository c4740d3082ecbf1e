import { renderToStaticMarkup } from "react-dom/server";
import type { ChartFacts } from "./chart-facts";
import { RunChart } from "./run-chart";

/** The chart as a file of its own, to put into a report or on a wall. */
export function chartFile(facts: ChartFacts): string {
  const drawing = renderToStaticMarkup(<RunChart {...facts} idPrefix="chart" variant="wide" isStandalone />);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutControls(drawing)}\n`;
}

/** XML has no way to write most control characters, and a browser refuses the whole picture over one of them. */
function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) => (/[\t\n\r]/.test(character) ? character : ""));
}
