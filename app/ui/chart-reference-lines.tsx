import { round } from "./chart-axes";
import { COLOURS } from "./chart-colours";
import type { Median } from "./chart-facts";
import type { ChartLayout } from "./chart-layout";

export function ReferenceLines({ layout }: { layout: ChartLayout }) {
  const { facts, left, right, medians, yAt } = layout;
  return (
    <>
      {facts.target != null && <TargetLine x1={left} x2={right} y={round(yAt(facts.target))} />}
      {medians.map((median) => (
        <MedianLine key={median.from} {...spanOf(median, layout)} y={round(yAt(median.value))} />
      ))}
    </>
  );
}

interface LineProps {
  x1: number;
  x2: number;
  y: number;
}

export function MedianLine({ x1, x2, y }: LineProps) {
  return (
    <line
      className="chart__median"
      {...{ x1, x2 }}
      y1={y}
      y2={y}
      stroke={COLOURS.ink}
      strokeWidth="1.5"
      strokeDasharray="7 5"
    />
  );
}

export function TargetLine({ x1, x2, y }: LineProps) {
  return (
    <line
      className="chart__target"
      {...{ x1, x2 }}
      y1={y}
      y2={y}
      stroke={COLOURS.target}
      strokeWidth="2"
      strokeDasharray="2 4"
    />
  );
}

function spanOf({ from, until }: Median, { left, right, xAt }: ChartLayout) {
  return { x1: from === null ? left : round(xAt(from)), x2: until === null ? right : round(xAt(until)) };
}
