import { line } from "d3-shape";
import { COLOURS } from "./chart-colours";
import type { MarkedPoint } from "./chart-facts";
import type { ChartLayout } from "./chart-layout";
import { round } from "./chart-axes";
import { longDate, shortValue } from "./chart-words";

type Present = MarkedPoint & { value: number };

/** From here on only points with a note say their date and value on hover: the page stays small. */
const MOST_TITLES = 60;

export function ChartMarks({ layout }: { layout: ChartLayout }) {
  const radius = markRadius(layout);
  const isDense = spacing(layout) < 1;
  const present = layout.points.filter((point): point is Present => point.value !== null);
  const circles = isDense ? [] : present.filter((point) => !point.isMarked);
  const diamonds = present.filter((point) => point.isMarked);
  return (
    <>
      {layout.medians.length > 0 && <RunLine layout={layout} strokeWidth={radius < 3 ? 1.25 : 2.25} />}
      <g
        className="chart__point"
        fill={COLOURS.point}
        stroke={COLOURS.pointEdge}
        strokeWidth={radius < 3 ? 0.75 : 1.25}
      >
        {circles.map((point, index) => (
          <circle key={index} {...circleAt(point, layout, radius)}>
            {titleOf(point, layout)}
          </circle>
        ))}
      </g>
      <DiamondGroup isSmall={radius < 3}>
        {isDense ? <path d={diamonds.map((point) => diamondAt(point, layout, radius)).join("")} /> : null}
        {(isDense ? [] : diamonds).map((point, index) => (
          <path key={index} d={diamondAt(point, layout, radius)}>
            {titleOf(point, layout)}
          </path>
        ))}
      </DiamondGroup>
    </>
  );
}

export function DiamondGroup({
  isSmall = false,
  children,
}: {
  isSmall?: boolean;
  children: React.ReactNode;
}) {
  return (
    <g
      className="chart__point chart__point--run"
      fill={COLOURS.run}
      stroke={COLOURS.runEdge}
      strokeWidth={isSmall ? 0.75 : 1.25}
    >
      {children}
    </g>
  );
}

export function diamondPath(x: number, y: number, radius: number): string {
  const reach = round(radius);
  return `M${round(x)} ${round(y - reach)}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`;
}

function RunLine({ layout, strokeWidth }: { layout: ChartLayout; strokeWidth: number }) {
  const { points, xAt, yAt } = layout;
  const draw = line<MarkedPoint>()
    .defined((point) => point.value !== null)
    .x((point) => round(xAt(point.date)))
    .y((point) => round(yAt(point.value ?? 0)));
  const path = draw(points) ?? "";
  return (
    <path
      className="chart__line"
      d={path}
      fill="none"
      stroke={COLOURS.line}
      {...{ strokeWidth }}
      strokeLinejoin="round"
      strokeLinecap="round"
    />
  );
}

function circleAt(point: Present, { xAt, yAt }: ChartLayout, radius: number) {
  const hollow = point.isExcluded ? { fill: COLOURS.paper } : {};
  return { cx: round(xAt(point.date)), cy: round(yAt(point.value)), r: round(radius), ...hollow };
}

function diamondAt(point: Present, { xAt, yAt }: ChartLayout, radius: number): string {
  return diamondPath(xAt(point.date), yAt(point.value), radius * 1.3);
}

function titleOf(point: Present, { points, facts, isNarrow }: ChartLayout) {
  if (isNarrow || (points.length > MOST_TITLES && !point.note)) return null;
  const words = `${longDate(point.date)}: ${shortValue(point.value, facts.unit)}`;
  return <title>{point.note ? `${words}. ${point.note}` : words}</title>;
}

function markRadius(layout: ChartLayout): number {
  return Math.max(1.8, Math.min(spacing(layout) * 0.34, 5.5));
}

/** Less than a pixel apart, dots would only cover the line: then the line stands for them. */
function spacing({ points, left, right }: ChartLayout): number {
  return (right - left) / Math.max(points.length, 1);
}
