import { round } from "./chart-axes";
import { COLOURS } from "./chart-colours";
import type { KeyItem } from "./chart-key-items";
import type { ChartLayout } from "./chart-layout";
import { DiamondGroup, diamondPath } from "./chart-marks";
import { MedianLine, TargetLine } from "./chart-reference-lines";

export function ChartKey({ layout }: { layout: ChartLayout }) {
  const { keyTop, fontSize } = layout;
  return (
    <g fontSize={fontSize} fill={COLOURS.ink} className="chart__text">
      {layout.keyRows.map((row, index) =>
        row.map((item) => {
          const y = keyTop + index * (fontSize + 9) + 6;
          return (
            <g key={item.mark}>
              <KeyMark item={item} y={y} />
              <text x={item.x + 30} y={round(y + fontSize * 0.35)}>
                {item.text}
              </text>
            </g>
          );
        }),
      )}
    </g>
  );
}

function KeyMark({ item, y }: { item: KeyItem; y: number }) {
  if (item.mark === "run") {
    return (
      <DiamondGroup>
        <path d={diamondPath(item.x + 12, y, 7)} />
      </DiamondGroup>
    );
  }
  const Line = item.mark === "median" ? MedianLine : TargetLine;
  return <Line x1={item.x} x2={item.x + 24} y={y} />;
}
