import { renderToStaticMarkup } from "react-dom/server";
import type { ChartFacts } from "./chart-facts";
import { RunChart } from "./run-chart";

/** The chart as a file of its own, to put into a report or on a wall. */
export function chartFile(facts: ChartFacts): string {
  const drawing = renderToStaticMarkup(<RunChart {...facts} idPrefix="chart" variant="wide" isStandalone />);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing.replace(forbidden, "")}\n`;
}

// Characters that XML has no way to write; a browser refuses the whole picture over one of them.
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
