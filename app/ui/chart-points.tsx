import { COLOURS } from "./chart-colours";
import { hasLines, isMeasured } from "./chart-facts";
import type { ChartLayout } from "./chart-layout";
import type { PointLook } from "./chart-point-look";
import { round, shapeOf } from "./chart-shapes";

/** Closer than this, dots would only cover the line: then the line stands for those that don't stand out. */
const LEAST_SPACING = 3;

export function ChartLine({ layout }: { layout: ChartLayout }) {
  if (!hasLines(layout.facts)) return null;
  return (
    <path
      className="chart__line"
      d={trackPath(layout)}
      fill="none"
      stroke={isPacked(layout) ? COLOURS.packed : COLOURS.line}
      strokeWidth={isPacked(layout) ? 0.75 : isDense(layout) ? 1.25 : 2}
      strokeLinejoin="round"
      strokeLinecap="round"
    />
  );
}

/** The points over all lines; those of one look are one path. */
export function ChartPoints({ layout }: { layout: ChartLayout }) {
  const isLineOnly = isDense(layout) && hasLines(layout.facts);
  const radius = Math.max(isDense(layout) ? 2.4 : 3, Math.min(layout.spacing * 0.34, 5.2));
  return LOOKS.map((look) => {
    const d = isLineOnly && look === "usual" ? "" : pointsPath(look, layout, radius);
    return d === "" ? null : (
      <LookGroup key={look} look={look} isSmall={radius <= 3}>
        <path d={d} />
      </LookGroup>
    );
  });
}

function isDense({ spacing }: ChartLayout): boolean {
  return spacing < LEAST_SPACING;
}

/** Nearer than a pixel, where even the line becomes a cloud. */
function isPacked({ spacing }: ChartLayout): boolean {
  return spacing < 1;
}

const LOOKS: readonly PointLook[] = ["usual", "undecided", "left-out", "notable", "unhoped", "hoped"];

export function LookGroup({
  look,
  isSmall = false,
  children,
}: {
  look: PointLook;
  isSmall?: boolean;
  children: React.ReactNode;
}) {
  const strokeWidth = isSmall ? 0.75 : 1.25;
  return (
    <g className={`chart__point chart__point--${look}`} {...FILLS[look]} strokeWidth={strokeWidth}>
      {children}
    </g>
  );
}

const FILLS: Record<PointLook, { fill: string; stroke: string }> = {
  usual: { fill: COLOURS.usual, stroke: COLOURS.usualEdge },
  hoped: { fill: COLOURS.hoped, stroke: COLOURS.hopedEdge },
  unhoped: { fill: COLOURS.unhoped, stroke: COLOURS.unhopedEdge },
  notable: { fill: COLOURS.notable, stroke: COLOURS.notableEdge },
  undecided: { fill: COLOURS.paper, stroke: COLOURS.usualEdge },
  "left-out": { fill: COLOURS.paper, stroke: COLOURS.usualEdge },
};

function pointsPath(look: PointLook, { points, places, yAt }: ChartLayout, radius: number): string {
  return points
    .map((point, index) =>
      isMeasured(point) && point.look === look
        ? shapeOf(look, places[index] ?? 0, yAt(point.value), radius)
        : "",
    )
    .join("");
}

/** From point to point, with a break where nothing was measured, where there are too few to say, and where new lines start. A point alone is a dot (h0). */
function trackPath({ points, places, yAt }: ChartLayout): string {
  let before: number | undefined;
  return points
    .map((point, index) => {
      if (!isMeasured(point) || point.look === "undecided") {
        before = undefined;
        return "";
      }
      const phase = point.analysed?.phase ?? 0;
      const at = `${round(places[index] ?? 0)} ${round(yAt(point.value))}`;
      const step = before === phase ? `L${at}` : `M${at}h0`;
      before = phase;
      return step;
    })
    .join("");
}
