import type { ChartLayout } from "./chart-layout";
import { COLOURS } from "./chart-colours";
import type { TextLine } from "./chart-heights";
import { round } from "./chart-shapes";

export function ChartAxes({ layout }: { layout: ChartLayout }) {
  const { left, right, bottom, fontSize, yAt } = layout;
  return (
    <g fontSize={fontSize} fill={COLOURS.soft} className="chart__text">
      {layout.valueTicks.map(({ value, label }) => (
        <g key={value}>
          <line
            className="chart__grid"
            x1={round(left)}
            x2={round(right)}
            y1={round(yAt(value))}
            y2={round(yAt(value))}
            stroke={COLOURS.grid}
          />
          <text x={round(left - 8)} y={round(yAt(value) + fontSize * 0.35)} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {layout.dateTicks.map(({ time, x }) => (
        <line
          key={time}
          className="chart__tick"
          x1={round(x)}
          x2={round(x)}
          y1={round(bottom)}
          y2={round(bottom + 5)}
          stroke={COLOURS.line}
        />
      ))}
      <DateLabels layout={layout} />
    </g>
  );
}

function DateLabels({ layout }: { layout: ChartLayout }) {
  const { bottom, fontSize, frame, dateTicks } = layout;
  if (frame.shared && !frame.shared.isLast) return null;
  return (
    <g textAnchor="middle">
      {dateTicks.map(({ time, label, labelX, year, yearX }) => (
        <g key={time}>
          <text x={round(labelX)} y={round(bottom + fontSize + 7)}>
            {label}
          </text>
          {year && (
            <text x={round(yearX)} y={round(bottom + fontSize * 2 + 10)}>
              {year}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** Lines of words above and, in a file of its own, beneath the chart. */
export function ChartLines({ layout, lines }: { layout: ChartLayout; lines: readonly TextLine[] }) {
  return (
    <g fontSize={layout.fontSize} fill={COLOURS.soft} className="chart__text">
      {lines.map(({ text, y, anchor }) => (
        <text key={y} x={anchor === "start" ? 2 : layout.width - 2} y={round(y)} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}
