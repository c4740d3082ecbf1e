import { COLOURS } from "./chart-colours";
import type { ChartLayout } from "./chart-layout";
import { round } from "./chart-shapes";
import { sideLabels, spreadApart } from "./chart-side-labels";

/** The names of the newest lines beside them; a narrow chart has them in its key. */
export function LineLabels({ layout }: { layout: ChartLayout }) {
  const { fontSize, right, top, bottom, yAt } = layout;
  const labels = sideLabels(layout.facts, layout.reference, layout.frame);
  const needed = fontSize * 2 + 5;
  const middles = spreadApart(
    labels.map(({ at }) => yAt(at)),
    needed,
    [top - fontSize, bottom + fontSize * 0.6],
  );
  return (
    <g fontSize={fontSize} fill={COLOURS.ink} className="chart__text">
      {labels.map(({ name, value, fill }, index) => (
        <text key={name} x={round(right + 8)} y={round((middles[index] ?? 0) - 2)} fill={fill}>
          {name}
          <tspan x={round(right + 8)} dy={fontSize + 1} fontWeight="bold">
            {value}
          </tspan>
        </text>
      ))}
    </g>
  );
}
