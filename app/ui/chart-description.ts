import { markPoints, mediansOf, type ChartFacts } from "./chart-facts";
import { longDate, shortValue } from "./chart-words";

/** The chart in sentences, for those who hear it. */
export function describeChart(facts: ChartFacts): string {
  const points = markPoints(facts);
  const measured = points.flatMap(({ date, value }) => (value === null ? [] : [{ date, value }]));
  const [first, last] = [measured[0], measured.at(-1)];
  if (!first || !last) return "There are no numbers yet.";

  const values = measured.map(({ value }) => value);
  const say = (value: number) =>
    facts.unit === "%" ? shortValue(value, "%") : `${shortValue(value, facts.unit)} ${facts.unit}`.trim();
  const count = measured.length === 1 ? "One number" : `${measured.length} numbers`;
  const missing = points.length - measured.length;
  const marked = points.filter((point) => point.isMarked).length;
  const median = mediansOf(facts).at(-1);
  return [
    `${count}, from ${longDate(first.date)} to ${longDate(last.date)}.`,
    `Lowest ${say(Math.min(...values))}, highest ${say(Math.max(...values))}, newest ${say(last.value)}.`,
    median ? `The median is ${say(median.value)}.` : "",
    facts.target == null ? "" : `The target is ${say(facts.target)}.`,
    marked > 0 ? `${marked} numbers in a long run on one side of the median are drawn as diamonds.` : "",
    missing > 0 ? `${missing} ${missing === 1 ? "date has" : "dates have"} no value.` : "",
    ...(facts.cycles ?? []).map(
      ({ number, startedOn }) => `Cycle ${number} started on ${longDate(startedOn)}.`,
    ),
  ]
    .filter(Boolean)
    .join(" ");
}
