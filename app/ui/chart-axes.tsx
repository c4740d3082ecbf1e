import type { ChartLayout } from "./chart-layout";
import { COLOURS } from "./chart-colours";
import { textWidth } from "./chart-words";

export function ChartAxes({ layout }: { layout: ChartLayout }) {
  const { left, right, bottom, fontSize, yAt } = layout;
  return (
    <g fontSize={fontSize} fill={COLOURS.soft} className="chart__text">
      {layout.valueTicks.map(({ value, label }) => (
        <g key={value}>
          <line
            className="chart__grid"
            x1={left}
            x2={right}
            y1={round(yAt(value))}
            y2={round(yAt(value))}
            stroke={COLOURS.grid}
          />
          <text x={left - 8} y={round(yAt(value) + fontSize * 0.35)} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {layout.dateTicks.map(({ time, x, label, year }) => (
        <g key={time} textAnchor="middle">
          <line
            className="chart__tick"
            x1={round(x)}
            x2={round(x)}
            y1={bottom}
            y2={bottom + 5}
            stroke={COLOURS.line}
          />
          <text x={labelX(layout, x, label)} y={bottom + fontSize + 7}>
            {label}
          </text>
          {year && (
            <text x={labelX(layout, x, year)} y={bottom + fontSize * 2 + 10}>
              {year}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

export function ChartHeader({ layout }: { layout: ChartLayout }) {
  return (
    <g fontSize={layout.fontSize} fill={COLOURS.soft} className="chart__text">
      {layout.headerLines.map(({ text, y, anchor }) => (
        <text key={text} x={anchor === "start" ? 2 : layout.width - 2} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}

function labelX({ width, fontSize }: ChartLayout, x: number, label: string): number {
  const half = textWidth(label, fontSize) / 2;
  return round(Math.max(half + 2, Math.min(x, width - half - 2)));
}

export function round(length: number): number {
  return Math.round(length * 10) / 10;
}
