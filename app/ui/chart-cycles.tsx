import { COLOURS } from "./chart-colours";
import { LABEL_ROW } from "./chart-heights";
import type { ChartLayout } from "./chart-layout";
import { round } from "./chart-axes";

export function CycleLines({ layout }: { layout: ChartLayout }) {
  return (
    <g className="chart__cycle-line" stroke={COLOURS.dawnDeep} strokeDasharray="3 4">
      {distinctPlaces(layout).map((x) => (
        <line key={x} x1={x} x2={x} y1={layout.labelsTop + 10} y2={layout.bottom} />
      ))}
    </g>
  );
}

export function CycleLabels({ layout }: { layout: ChartLayout }) {
  return (
    <g fontSize={layout.fontSize} fill={COLOURS.ink} className="chart__text">
      {layout.cycleLabels.map(({ text, left, width, row }) => {
        const y = layout.labelsTop + row * LABEL_ROW;
        return (
          <g key={text}>
            <rect
              className="chart__cycle-box"
              x={round(left)}
              y={y}
              width={round(width)}
              height={LABEL_ROW - 4}
              rx="4"
              fill={COLOURS.dawnPale}
              stroke={COLOURS.dawn}
            />
            <text x={round(left + width / 2)} y={y + 15.5} textAnchor="middle">
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Lines closer than the eye can part would run into one bar. */
function distinctPlaces({ facts, xAt }: ChartLayout): number[] {
  const places = (facts.cycles ?? []).map(({ startedOn }) => round(xAt(startedOn))).sort((a, b) => a - b);
  return places.reduce<number[]>((kept, x) => (x - (kept.at(-1) ?? -Infinity) < 4 ? kept : [...kept, x]), []);
}
