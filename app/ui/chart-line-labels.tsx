import { round } from "./chart-axes";
import { COLOURS } from "./chart-colours";
import type { ChartLayout } from "./chart-layout";
import { shortValue } from "./chart-words";

/** The names of the newest median and the target beside their lines; a narrow chart has them in its key. */
export function LineLabels({ layout }: { layout: ChartLayout }) {
  if (layout.isNarrow) return null;
  return (
    <g fontSize={layout.fontSize} fill={COLOURS.ink} className="chart__text">
      {apart(labelsBeside(layout), layout).map(({ name, value, y, fill }) => (
        <text key={name} x={layout.right + 6} y={round(y)} fill={fill}>
          {name}
          <tspan x={layout.right + 6} dy={layout.fontSize + 1} fontWeight="bold">
            {value}
          </tspan>
        </text>
      ))}
    </g>
  );
}

interface SideLabel {
  name: string;
  value: string;
  y: number;
  fill: string;
}

function labelsBeside({ facts, medians, yAt }: ChartLayout): SideLabel[] {
  const median = medians.at(-1);
  const label = (name: string, value: number, fill: string) => {
    return { name, value: shortValue(value, facts.unit), y: yAt(value), fill };
  };
  return [
    ...(median ? [label("median", median.value, COLOURS.ink)] : []),
    ...(facts.target == null ? [] : [label("target", facts.target, COLOURS.target)]),
  ].sort((a, b) => a.y - b.y);
}

/** Base lines of two-line labels beside their lines, moved apart where they would overlap. */
function apart(labels: SideLabel[], { fontSize, top, bottom }: ChartLayout): SideLabel[] {
  const needed = fontSize * 2 + 8;
  const [upper, lower] = labels;
  const overlap = upper && lower ? Math.max(0, needed - (lower.y - upper.y)) : 0;
  const highest = top + fontSize / 2;
  const lowest = bottom - fontSize / 2;
  const first = Math.max(highest, Math.min((upper?.y ?? 0) - overlap / 2, lowest - (lower ? needed : 0)));
  const second = Math.max(first + needed, Math.min((lower?.y ?? 0) + overlap / 2, lowest));
  return labels.map((label, index) => ({ ...label, y: (index === 0 ? first : second) - 2 }));
}
