import { asSentence } from "~/domain/measures/as-sentence";
import { pictureCautions } from "~/domain/measures/chart-cautions";
import { centreName } from "~/domain/measures/chart-names";
import {
  byTime,
  drawnPoints,
  hasLines,
  isMeasured,
  placesOf,
  type ChartFacts,
  type DrawnPoint,
} from "./chart-facts";
import { chartKindLine } from "./chart-kind-words";
import { STANDING_OUT, type PointLook } from "./chart-point-look";
import { lineInWords, lineValue, referenceOf } from "./chart-reference";
import { longDate, valueInWords } from "./chart-words";

/** The chart in sentences, for those who hear it. */
export function describeChart(facts: ChartFacts): string {
  const points = drawnPoints(facts);
  const measured = points.filter(isMeasured);
  if (points.length === 0) return "There are no numbers yet.";
  return [
    `${chartKindLine(facts)}.`,
    ...(measured.length === 0 ? ["No number is drawn."] : rangeWords(facts, measured)),
    ...lineWords(facts),
    ...standOutWords(facts, points),
    ...pictureCautions(facts.analysis),
    ...markWords(facts),
  ].join(" ");
}

function rangeWords(facts: ChartFacts, measured: readonly (DrawnPoint & { value: number })[]): string[] {
  const said = (value: number) => valueInWords(value, facts.unit, placesOf(facts).data);
  const values = measured.map(({ value }) => value);
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  const [first, last] = [measured[0], measured.at(-1)];
  const count = measured.length === 1 ? "One number" : `${measured.length} numbers`;
  const span = `from ${longDate(first?.date ?? "")} to ${longDate(last?.date ?? "")}`;
  return [
    `${count}, ${span}.`,
    `Lowest ${said(least)}, highest ${said(most)}, newest ${said(last?.value ?? 0)}.`,
  ];
}

function lineWords(facts: ChartFacts): string[] {
  const { unit, target, analysis } = facts;
  const { centre, lower, upper, doLimitsVary, isSoFar } = referenceOf(facts);
  const newest = doLimitsVary ? "newest limits" : "limits";
  const soFar = isSoFar ? "so far " : "";
  const phases = hasLines(facts) ? analysis.phases.slice(1) : [];
  return [
    ...(centre === null
      ? []
      : [`The ${centreName(analysis.chart)} ${soFar}is ${lineInWords(facts, centre)}.`]),
    ...(upper === null || lower === null
      ? []
      : [`The ${newest} ${soFar}are ${lineValue(facts, lower)} and ${lineInWords(facts, upper)}.`]),
    ...phases.map(({ start }) => `New lines start on ${longDate(String(analysis.points[start]?.at))}.`),
    ...(target == null ? [] : [`The target is ${valueInWords(target, unit)}.`]),
  ];
}

function standOutWords(
  { isSinceBefore = false, analysis }: ChartFacts,
  points: readonly DrawnPoint[],
): string[] {
  const measured = points.filter(isMeasured);
  const count = (look: PointLook, isEarlier = false) =>
    measured.filter((point) => point.look === look && point.isBeforeTests === isEarlier).length;
  const suppressed = points.filter(({ isSuppressed }) => isSuppressed).length;
  const [first] = points;
  const isFromFirst = isSinceBefore && first?.value === null;
  const judged = isFromFirst ? points.slice(1) : points;
  const isJumps = analysis.chart === "mr";
  const missing = judged.filter((point) => point.value === null && !point.isSuppressed && !isJumps).length;
  const looks = STANDING_OUT.flatMap((look) => [
    ...said(
      count(look, true),
      ["stood out before the first cycle", "stood out before the first cycle"],
      look,
    ),
    ...said(count(look), WAYS[look] ?? ["stands out", "stand out"], look),
  ]);
  const leftOut = measured.filter(({ look }) => look === "left-out").length;
  return [
    ...looks,
    ...said(leftOut, ["is left out of the lines", "are left out of the lines"]),
    ...said(suppressed, ["is too small to show", "are too small to show"]),
    ...(isFromFirst ? [`The days are counted from the first event, ${longDate(first.date)}.`] : []),
    ...(missing === 0 ? [] : [`${missing} ${missing === 1 ? "date has" : "dates have"} no value.`]),
  ];
}

type OneOrMany = readonly [one: string, many: string];

const WAYS: Partial<Record<PointLook, OneOrMany>> = {
  hoped: ["stands out the way we hope", "stand out the way we hope"],
  unhoped: ["stands out, not the way we hope", "stand out, not the way we hope"],
};

const SHAPES: Partial<Record<PointLook, OneOrMany>> = {
  hoped: [", drawn as a diamond", ", drawn as diamonds"],
  unhoped: [", drawn as a square", ", drawn as squares"],
  notable: [", drawn as a triangle", ", drawn as triangles"],
};

function said(count: number, [one, many]: OneOrMany, look?: PointLook): string[] {
  if (count === 0) return [];
  const [shape, shapes] = (look && SHAPES[look]) ?? ["", ""];
  return [count === 1 ? `One number ${one}${shape}.` : `${count} numbers ${many}${shapes}.`];
}

/** All in all so many marks are said one by one; more would only be noise. */
const MOST_MARKS = 12;

function markWords({ marks = [] }: ChartFacts): string[] {
  const inOrder = [...marks].filter(({ kind }) => kind !== "phase").sort(byTime);
  const words = inOrder
    .slice(0, MOST_MARKS)
    .map(({ words, date }) => `${longDate(date)}: ${asSentence(words)}`);
  const rest = inOrder.length - MOST_MARKS;
  return rest > 0 ? [...words, `${rest} more are marked.`] : words;
}
