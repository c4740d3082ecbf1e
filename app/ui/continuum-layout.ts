import { answers, totalOf, type Answer } from "~/domain/requests/answers";
import type { StartedIdea } from "~/domain/ideas/grown-ideas.server";
import { countedOf } from "~/domain/requests/movement";
import type { VisibleTally } from "~/domain/requests/visible-tallies";
import type { WayPoint } from "./band-way";

export const topHeight = 40;
const tallyHeight = 92;
const testHeight = 48;
const [smallest, largest] = [13, 20];

/** So many counts are drawn: the first, and the latest. The table has them all. */
export const mostDrawn = 8;

type Circle = { name: Answer; count: number; cx: string; r: number };

export type ContinuumRow =
  | { kind: "tally"; y: number; date: string; middle: number; circles: Circle[] }
  | { kind: "test"; y: number; date: string; title: string };

/** Counts and first tests in the order of their days, each with its place down the picture. */
export function layoutContinuum(
  tallies: readonly VisibleTally[],
  ideas: readonly StartedIdea[],
): { rows: ContinuumRow[]; height: number } {
  const counted = countedOf(tallies);
  const drawn =
    counted.length > mostDrawn ? [...counted.slice(0, 1), ...counted.slice(1 - mostDrawn)] : counted;
  const [first] = drawn;
  const last = drawn.at(-1);
  const tests = ideas.flatMap(({ testedFrom, title }) =>
    testedFrom && first && last && testedFrom > first.date && testedFrom <= last.date
      ? [{ kind: "test" as const, date: testedFrom, title }]
      : [],
  );
  const all = [
    ...tests,
    ...drawn.map(({ date, middle, counts }) => ({
      kind: "tally" as const,
      date,
      middle,
      circles: circlesOf(counts),
    })),
  ].toSorted((a, b) => a.date.localeCompare(b.date));
  let y = topHeight;
  const rows = all.map((row) => {
    const placed = { ...row, y };
    y += row.kind === "tally" ? tallyHeight : testHeight;
    return placed;
  });
  return { rows, height: y + 8 };
}

/** As large as its share of the answers, and never too small for its number. */
function circlesOf(counts: Record<Answer, number>): Circle[] {
  const total = totalOf(counts);
  return answers.flatMap(({ name }, i) => {
    const count = counts[name];
    const r = Math.round((smallest + (largest - smallest) * Math.sqrt(count / total)) * 10) / 10;
    return count === 0 ? [] : [{ name, count, cx: `${i * 25 + 12.5}%`, r }];
  });
}

/** Where the circles and the mark of a count stand, below the top of its row. */
export const circleAt = 46;
export const markAt = 78;

/** The marks that the path goes through, across in hundredths of the width. */
export function marksOn(rows: readonly ContinuumRow[]): WayPoint[] {
  return rows.flatMap((row) => (row.kind === "tally" ? [{ x: row.middle * 100, y: row.y + markAt }] : []));
}
