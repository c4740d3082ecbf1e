import { hasLines, SUPPRESSED, type ChartFacts, type DrawnPoint } from "./chart-facts";
import { centreName } from "~/domain/measures/chart-names";
import type { ChartFrame } from "./chart-layout";
import { lookWords, STANDING_OUT, type PointLook } from "./chart-point-look";
import { lineValue, type ChartReference } from "./chart-reference";
import { shortValue, textWidth } from "./chart-words";

export type KeyMark = "centre" | "limit" | "target" | "baseline" | "suppressed" | PointLook;

export interface KeyItem {
  mark: KeyMark;
  text: string;
  x: number;
}

export type KeyRow = KeyItem[];

type Item = Omit<KeyItem, "x">;

const MARK_WIDTH = 30;
const GAP = 18;

/** What has to be explained below the chart: the points that stand out always, the lines where there is no room beside them. */
export function keyRows(
  facts: ChartFacts,
  reference: ChartReference,
  points: readonly DrawnPoint[],
  { variant }: ChartFrame,
  fontSize: number,
): KeyRow[] {
  const items = [...lineItems(facts, reference, variant === "narrow"), ...pointItems(facts, points)];
  return inRows(items, variant === "narrow" ? 300 : 640, fontSize);
}

function lineItems(facts: ChartFacts, reference: ChartReference, isNarrow: boolean): Item[] {
  const { unit, target, analysis } = facts;
  const { centres, lower, upper, doLimitsVary, baselines } = reference;
  const soFar = reference.isSoFar ? " so far" : "";
  const items: Item[] = [];
  if (centres.length > (isNarrow ? 0 : 1))
    items.push({ mark: "centre", text: `${centreName(analysis.chart)} ${inTurn(facts, centres)}${soFar}` });
  if (isNarrow && upper !== null) {
    const top = lineValue(facts, upper);
    const range = lower === null ? `upper limit ${top}` : `limits ${lineValue(facts, lower)} to ${top}`;
    items.push({ mark: "limit", text: `${doLimitsVary ? "newest " : ""}${range}${soFar}` });
  }
  if (isNarrow && target != null) items.push({ mark: "target", text: `target ${shortValue(target, unit)}` });
  if (baselines.length > 0) items.push({ mark: "baseline", text: "the lines come from here" });
  return items;
}

function pointItems(facts: ChartFacts, points: readonly DrawnPoint[]): Item[] {
  const measured = points.filter(({ value }) => value !== null);
  const looks = new Set(measured.map(({ look }) => look));
  const standOut = STANDING_OUT.filter((look) => looks.has(look));
  const areAllEarlier = (one: PointLook) =>
    measured.every(({ look, isBeforeTests }) => look !== one || isBeforeTests);
  const shown: PointLook[] = [
    ...(standOut.length > 0 && looks.has("usual") && hasLines(facts) ? (["usual"] as const) : []),
    ...standOut,
    ...(looks.has("undecided") ? (["undecided"] as const) : []),
    ...(looks.has("left-out") ? (["left-out"] as const) : []),
  ];
  const suppressed: Item[] = points.some(({ isSuppressed }) => isSuppressed)
    ? [{ mark: "suppressed", text: facts.suppressedAs ?? SUPPRESSED }]
    : [];
  return [
    ...shown.map((look) => ({ mark: look, text: lookWords(look, areAllEarlier(look)) })),
    ...suppressed,
  ];
}

/** “6.5, then 4”; of many only the first and the newest. */
function inTurn(facts: ChartFacts, values: readonly number[]): string {
  const texts = values.map((value) => lineValue(facts, value));
  return texts.length > 3 ? `${texts[0]}, … ${texts.at(-1)}` : texts.join(", then ");
}

function inRows(items: readonly Item[], width: number, fontSize: number): KeyRow[] {
  const rows: KeyRow[] = [];
  let used = Infinity;
  for (const item of items) {
    const needed = MARK_WIDTH + textWidth(item.text, fontSize) + GAP;
    if (used + needed - GAP > width) {
      rows.push([]);
      used = 8;
    }
    rows.at(-1)?.push({ ...item, x: used });
    used += needed;
  }
  return rows;
}
