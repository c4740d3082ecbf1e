import { COLOURS } from "./chart-colours";
import type { KeyItem } from "./chart-key-items";
import type { ChartLayout } from "./chart-layout";
import { LookGroup } from "./chart-points";
import { CentreLine, LimitLine, TargetLine } from "./chart-reference-lines";
import { round, shapeOf } from "./chart-shapes";
import { suppressedPath, SuppressedGroup } from "./chart-suppressed";

export function ChartKey({ layout }: { layout: ChartLayout }) {
  const { keyTop, fontSize } = layout;
  return (
    <g fontSize={fontSize} fill={COLOURS.ink} className="chart__text">
      {layout.keyRows.map((row, index) =>
        row.map((item) => {
          const y = keyTop + index * (fontSize + 9) + 6;
          return (
            <g key={item.mark}>
              <KeyMark item={item} y={y} isSoFar={layout.reference.isSoFar} />
              <text x={round(item.x + 30)} y={round(y + fontSize * 0.35)}>
                {item.text}
              </text>
            </g>
          );
        }),
      )}
    </g>
  );
}

function KeyMark({ item: { mark, x }, y, isSoFar }: { item: KeyItem; y: number; isSoFar: boolean }) {
  const level = `M${round(x)} ${y}h24`;
  switch (mark) {
    case "centre":
      return <CentreLine d={level} isSoFar={isSoFar} />;
    case "limit":
      return <LimitLine d={level} isSoFar={isSoFar} />;
    case "target":
      return <TargetLine d={level} />;
    case "baseline":
      return <rect x={round(x + 2)} y={y - 6} width="20" height="12" fill={COLOURS.baseline} />;
    case "suppressed":
      return (
        <SuppressedGroup>
          <path d={suppressedPath(x + 12, y + 6, 9, 12)} />
        </SuppressedGroup>
      );
    default:
      return (
        <LookGroup look={mark}>
          <path d={shapeOf(mark, x + 12, y, 5.2)} />
        </LookGroup>
      );
  }
}
