import { COLOURS } from "./chart-colours";
import type { ChartLayout } from "./chart-layout";
import { round } from "./chart-shapes";

const HEIGHT = 16;

/** Counts that this reader isn't given: a hatched block on the axis, as high for each of them. It never stands at a value. */
export function SuppressedMarks({ layout }: { layout: ChartLayout }) {
  const { points, places, spacing, bottom } = layout;
  const halfWidth = Math.max(1, Math.min(spacing * 0.34, 6));
  const blocks = points.map((point, index) =>
    point.isSuppressed ? suppressedPath(places[index] ?? 0, bottom, halfWidth, HEIGHT) : "",
  );
  const d = blocks.join("");
  return d === "" ? null : (
    <SuppressedGroup>
      <path d={d} />
    </SuppressedGroup>
  );
}

export function SuppressedGroup({ children }: { children: React.ReactNode }) {
  return (
    <g className="chart__suppressed" fill="none" stroke={COLOURS.soft} strokeWidth="1">
      {children}
    </g>
  );
}

/** A block that stands on a base line, with slanting lines across it. */
export function suppressedPath(middle: number, base: number, halfWidth: number, height: number): string {
  const [left, width] = [round(middle - halfWidth), round(halfWidth * 2)];
  const box = `M${left} ${round(base - height)}h${width}v${height}h${-width}z`;
  if (width < 4) return box;
  const slants = [0.33, 0.66, 1].map((part) => `M${left} ${round(base - height * part + 4)}l${width} -4`);
  return box + slants.join("");
}
