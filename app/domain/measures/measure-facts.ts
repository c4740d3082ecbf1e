import { isChartKind, isRuleSet, type ChartKind, type RuleSet } from "./chart-kinds";
import {
  isDirection,
  isMeasureKind,
  isMeasureType,
  type Direction,
  type MeasureKind,
  type MeasureType,
} from "./measure-kinds";
import type { Phase } from "./phases-in-force";
import type { SmallCounts, SuppressiblePoint } from "./small-counts";

/** What everybody who may see the idea may know of a measure, whatever its numbers. */
export type MeasureFacts = {
  id: number;
  name: string;
  definition: string;
  kind: MeasureKind;
  unit: string;
  type: MeasureType;
  direction: Direction;
  target: number | null;
  smallCounts: SmallCounts;
  /** As it was chosen; "" leaves it to what is recommended for the kind (see `chosenChart`). */
  chart: ChartKind | "";
  rules: RuleSet | "";
  /** Whether moving ranges that stand out are left out of the limits. */
  screens: boolean;
  isInvented: boolean;
  source: string;
};

/** Real numbers that nobody here counted, such as published ones. */
export function isFromElsewhere({
  source,
  isInvented,
}: Pick<MeasureFacts, "source" | "isInvented">): boolean {
  return source !== "" && !isInvented;
}

/** A point as it may be shown. The date of an event has its time with it. */
export type Point = SuppressiblePoint & { id: number };

/** A new start or a baseline, as it was picked, with the reason that is shown under the chart. */
export type MeasurePhase = Phase & { id: number; reason: string };

export const mostPoints = 12_000;
/** An idea's charts are drawn side by side, so that all its numbers are read at once. */
export const mostPointsOfIdea = 30_000;

const inWords = (count: number) => count.toLocaleString("en-GB");
export const ROOM_FOR_POINTS = `A measure holds up to ${inWords(mostPoints)} numbers, and all measures of an idea together up to ${inWords(mostPointsOfIdea)}.`;

export const mostMeasures = 20;

type Row = {
  id: number | bigint;
  name: string;
  definition: string;
  kind: string;
  unit: string;
  type: string;
  direction: string;
  target: number | null;
  smallCounts: string;
  chart: string;
  rules: string;
  screens: boolean | number | bigint;
  isInvented: boolean | number | bigint;
  source: string;
};

/** A row of the table as the facts of a measure. What isn't known is read as the choice that shows least. */
export function measureFacts(row: Row): MeasureFacts {
  return {
    id: Number(row.id),
    name: row.name,
    definition: row.definition,
    kind: isMeasureKind(row.kind) ? row.kind : "count",
    unit: row.unit,
    type: isMeasureType(row.type) ? row.type : "outcome",
    direction: isDirection(row.direction) ? row.direction : "neither",
    target: row.target === null ? null : Number(row.target),
    smallCounts: smallCountsFrom(row.smallCounts),
    chart: isChartKind(row.chart) ? row.chart : "",
    rules: isRuleSet(row.rules) ? row.rules : "",
    screens: Boolean(Number(row.screens)),
    isInvented: Boolean(Number(row.isInvented)),
    source: row.source,
  };
}

function smallCountsFrom(stored: string): SmallCounts {
  return stored === "show" || stored === "organisation" ? stored : "team-only";
}
