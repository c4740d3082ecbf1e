import { drawnPoints, hasLines, isMeasured, type ChartFacts, type DrawnPoint } from "./chart-facts";
import { centreName } from "~/domain/measures/chart-names";
import { chartKindLine } from "./chart-kind-words";
import { byTime } from "./chart-facts";
import { referenceOf } from "./chart-reference";
import { longDate, shortValue, valueInWords } from "./chart-words";

/** The chart in sentences, for those who hear it. */
export function describeChart(facts: ChartFacts): string {
  const points = drawnPoints(facts);
  const measured = points.filter(isMeasured);
  if (measured.length === 0) return "There are no numbers yet.";
  return [
    ...rangeWords(facts, measured),
    ...lineWords(facts),
    ...standOutWords(points),
    ...markWords(facts),
  ].join(" ");
}

function rangeWords(
  { unit, analysis }: ChartFacts,
  measured: readonly (DrawnPoint & { value: number })[],
): string[] {
  const values = measured.map(({ value }) => value);
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  const [first, last] = [measured[0], measured.at(-1)];
  const count = measured.length === 1 ? "One number" : `${measured.length} numbers`;
  const span = `from ${longDate(first?.date ?? "")} to ${longDate(last?.date ?? "")}`;
  return [
    `${chartKindLine(analysis)}.`,
    `${count}, ${span}.`,
    `Lowest ${valueInWords(least, unit)}, highest ${valueInWords(most, unit)}, newest ${valueInWords(last?.value ?? 0, unit)}.`,
  ];
}

function lineWords(facts: ChartFacts): string[] {
  const { unit, target, analysis } = facts;
  const { centre, lower, upper, doLimitsVary } = referenceOf(facts);
  const newest = doLimitsVary ? "newest limits" : "limits";
  const phases = hasLines(facts) ? analysis.phases.slice(1) : [];
  return [
    ...(centre === null ? [] : [`The ${centreName(analysis.chart)} is ${valueInWords(centre, unit)}.`]),
    ...(upper === null || lower === null
      ? []
      : [`The ${newest} are ${shortValue(lower, unit)} and ${valueInWords(upper, unit)}.`]),
    ...phases.map(({ start }) => `New lines start on ${longDate(String(analysis.points[start]?.at))}.`),
    ...(target == null ? [] : [`The target is ${valueInWords(target, unit)}.`]),
  ];
}

function standOutWords(points: readonly DrawnPoint[]): string[] {
  const count = (look: DrawnPoint["look"]) =>
    points.filter((point) => isMeasured(point) && point.look === look).length;
  const suppressed = points.filter(({ isSuppressed }) => isSuppressed).length;
  const missing = points.filter((point) => point.value === null && !point.isSuppressed).length;
  return [
    ...said(
      count("hoped"),
      "stands out the way we hope",
      "stand out the way we hope",
      ", drawn as a diamond",
      ", drawn as diamonds",
    ),
    ...said(
      count("unhoped"),
      "stands out, not the way we hope",
      "stand out, not the way we hope",
      ", drawn as a square",
      ", drawn as squares",
    ),
    ...said(count("notable"), "stands out", "stand out", ", drawn as a triangle", ", drawn as triangles"),
    ...said(count("left-out"), "is left out of the lines", "are left out of the lines"),
    ...said(suppressed, "is too small to show", "are too small to show"),
    ...(missing === 0 ? [] : [`${missing} ${missing === 1 ? "date has" : "dates have"} no value.`]),
  ];
}

function said(count: number, one: string, many: string, oneMore = "", manyMore = ""): string[] {
  if (count === 0) return [];
  return [count === 1 ? `One number ${one}${oneMore}.` : `${count} numbers ${many}${manyMore}.`];
}

/** All in all so many marks are said one by one; more would only be noise. */
const MOST_MARKS = 12;

function markWords({ marks = [] }: ChartFacts): string[] {
  const inOrder = [...marks].filter(({ kind }) => kind !== "phase").sort(byTime);
  const words = inOrder.slice(0, MOST_MARKS).map(({ words, date }) => `${longDate(date)}: ${words}.`);
  const rest = inOrder.length - MOST_MARKS;
  return rest > 0 ? [...words, `${rest} more are marked.`] : words;
}
