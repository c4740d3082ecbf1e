import type { ChartMark } from "~/domain/measures/chart-marks";
import { COLOURS } from "./chart-colours";
import { LABEL_ROW } from "./chart-heights";
import type { ChartLayout } from "./chart-layout";
import { round } from "./chart-shapes";

/** Where along the axis something happened: dashed for what people did, a whole line where new lines start. */
export function MarkLines({ layout }: { layout: ChartLayout }) {
  const phases = layout.marks.filter(({ kind }) => kind === "phase");
  const others = layout.marks.filter(({ kind }) => kind !== "phase");
  return (
    <>
      <path
        className="chart__mark-line"
        d={distinct(others)
          .map((x) => upright(x, layout))
          .join("")}
        stroke={COLOURS.dawnDeep}
        strokeDasharray="3 4"
      />
      <path
        className="chart__mark-line"
        d={distinct(phases)
          .map((x) => upright(beforePoint(x, layout), layout))
          .join("")}
        stroke={COLOURS.target}
      />
    </>
  );
}

function upright(x: number, { labelsTop, bottom }: ChartLayout): string {
  return `M${round(x)} ${round(labelsTop + 10)}V${round(bottom)}`;
}

/** New lines start between two points, and their mark stands there. */
function beforePoint(x: number, { places }: ChartLayout): number {
  const before = places.filter((place) => place < x - 0.5).at(-1);
  return before === undefined ? x : (before + x) / 2;
}

export function MarkLabels({ layout }: { layout: ChartLayout }) {
  return (
    <g fontSize={layout.fontSize} fill={COLOURS.ink} className="chart__text">
      {layout.markLabels.map(({ kind, text, left, width, row }) => {
        const y = round(layout.labelsTop + row * LABEL_ROW);
        return (
          <g key={`${row} ${left}`}>
            <rect
              className="chart__mark-box"
              x={round(left)}
              y={y}
              width={round(width)}
              height={LABEL_ROW - 4}
              rx="4"
              {...BOXES[kind]}
            />
            <text x={round(left + width / 2)} y={round(y + 15.5)} textAnchor="middle">
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

const BOXES: Record<ChartMark["kind"], { fill: string; stroke: string }> = {
  cycle: { fill: COLOURS.dawnPale, stroke: COLOURS.dawn },
  adoption: { fill: COLOURS.leaf, stroke: COLOURS.target },
  phase: { fill: COLOURS.paper, stroke: COLOURS.target },
  annotation: { fill: COLOURS.paper, stroke: COLOURS.line },
  note: { fill: COLOURS.paper, stroke: COLOURS.line },
};

/** Lines closer than the eye can part would run into one bar. */
function distinct(marks: readonly { x: number }[]): number[] {
  const places = marks.map(({ x }) => round(x)).sort((a, b) => a - b);
  return places.reduce<number[]>((kept, x) => (x - (kept.at(-1) ?? -Infinity) < 4 ? kept : [...kept, x]), []);
}
