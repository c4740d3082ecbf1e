import { timeOf } from "~/domain/measures/calendar";
import {
  drawnPoints,
  isMeasured,
  placesOf,
  SUPPRESSED,
  type ChartFacts,
  type DrawnPoint,
} from "./chart-facts";
import { thinOut } from "./chart-dense";
import type { ChartLayout } from "./chart-layout";
import { lookWords } from "./chart-point-look";
import { round } from "./chart-shapes";
import { longDate, valueInWords } from "./chart-words";

/** More can't be told apart on a screen, and would only make the page heavier. */
const MOST_READ = 240;

/** The points that can be read one by one, in order of time. Of very many, those that make the chart's shape. */
export function readPoints(facts: ChartFacts): DrawnPoint[] {
  const points = drawnPoints(facts).filter((point) => isMeasured(point) || point.isSuppressed);
  if (points.length <= MOST_READ) return points;
  const perColumn = Math.ceil((points.length * 4) / MOST_READ);
  const places = new Map(points.map((point, index) => [point, Math.floor(index / perColumn)]));
  return thinOut(points, (point) => places.get(point) ?? 0);
}

/** What is said of each of them: “3 March 2025: 8 calls. Changed, the way we hope. Note: new garden”. */
export function pointDetails(
  facts: Pick<ChartFacts, "unit" | "suppressedAs" | "places" | "points">,
  points: readonly DrawnPoint[],
): string[] {
  const places = placesOf(facts).data;
  return points.map(({ date, value, look, note, isSuppressed, isBeforeTests }) => {
    const words =
      isSuppressed || value === null
        ? (facts.suppressedAs ?? SUPPRESSED)
        : valueInWords(value, facts.unit, places);
    const said = lookWords(look, isBeforeTests);
    const more = look === "usual" ? "" : `. ${said.charAt(0).toUpperCase()}${said.slice(1)}`;
    return oneLine(`${longDate(date)}: ${words}${more}${note ? `. ${note}` : ""}`);
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** Where they are in one drawing, as path data: “M12 34L56 78”. */
export function trackOf(points: readonly DrawnPoint[], { xAt, yAt, bottom }: ChartLayout): string {
  return points
    .map(({ date, value }, index) => {
      const y = value === null ? bottom - 8 : yAt(value);
      return `${index === 0 ? "M" : "L"}${round(xAt(timeOf(date)))} ${round(y)}`;
    })
    .join("");
}
