import { ChartAxes, ChartHeader } from "./chart-axes";
import { COLOURS } from "./chart-colours";
import { CycleLabels, CycleLines } from "./chart-cycles";
import { describeChart } from "./chart-description";
import type { ChartFacts } from "./chart-facts";
import { TITLE_SIZE } from "./chart-heights";
import { ChartKey } from "./chart-key";
import { ChartMarks } from "./chart-marks";
import { layoutChart, type ChartLayout, type ChartVariant } from "./chart-layout";
import { LineLabels } from "./chart-line-labels";
import { ReferenceLines } from "./chart-reference-lines";
import { longDate } from "./chart-words";

export interface RunChartProps extends ChartFacts {
  /** Unique on the page: the ids of the chart's title and description start with it. */
  idPrefix: string;
  variant?: ChartVariant;
  /** A file of its own: a size, white paper and the title on it. */
  isStandalone?: boolean;
}

/** A run chart as plain SVG. Colours are attributes, so that it needs no style sheet; the classes only adjust them. */
export function RunChart({ idPrefix, variant = "wide", isStandalone = false, ...facts }: RunChartProps) {
  const layout = layoutChart(facts, variant, isStandalone);
  const margin = isStandalone ? 16 : 0;
  const [width, height] = [layout.width + margin * 2, layout.height + margin * 2];
  const titleId = `${idPrefix}-${variant}-title`;
  const descriptionId = `${idPrefix}-${variant}-description`;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className={`chart chart--${variant}`}
      viewBox={`${-margin} ${-margin} ${width} ${height}`}
      {...(isStandalone ? { width, height } : {})}
      fontFamily="Arial, Liberation Sans, sans-serif"
      role="img"
      aria-labelledby={`${titleId} ${descriptionId}`}
    >
      <title id={titleId}>{`Run chart: ${facts.title}`}</title>
      <desc id={descriptionId}>{describeChart(facts)}</desc>
      {isStandalone && <rect x={-margin} y={-margin} width={width} height={height} fill={COLOURS.paper} />}
      {layout.titleLines.map(({ text, y }) => (
        <text
          key={y}
          x="2"
          y={y}
          fontSize={TITLE_SIZE}
          fontWeight="bold"
          fill={COLOURS.ink}
          className="chart__text"
        >
          {text}
        </text>
      ))}
      <ChartHeader layout={layout} />
      <ChartAxes layout={layout} />
      <CycleLines layout={layout} />
      <ReferenceLines layout={layout} />
      <ChartMarks layout={layout} />
      <LineLabels layout={layout} />
      <EmptyNote layout={layout} />
      <CycleLabels layout={layout} />
      <ChartKey layout={layout} />
    </svg>
  );
}

function EmptyNote({ layout }: { layout: ChartLayout }) {
  if (layout.points.some((point) => point.value !== null)) return null;
  const { left, right, top, bottom, fontSize } = layout;
  return (
    <text
      className="chart__text"
      x={(left + right) / 2}
      y={(top + bottom) / 2}
      textAnchor="middle"
      fontSize={fontSize}
      fill={COLOURS.soft}
    >
      No numbers yet
    </text>
  );
}

/** The chart for a page: drawn for wide and for narrow screens, of which the style sheet shows one, with links to the cycles. */
export function RunChartFigure(props: Omit<RunChartProps, "variant" | "isStandalone">) {
  const linked = (props.cycles ?? []).filter((cycle) => cycle.href);
  return (
    <figure className="chart-figure">
      <RunChart {...props} variant="wide" />
      <RunChart {...props} variant="narrow" />
      {linked.length > 0 && (
        <figcaption className="chart-figure__cycles">
          {linked.map(({ number, startedOn, href }) => (
            <a key={number} href={href} className="chart-figure__cycle">
              {`Cycle ${number}, ${longDate(startedOn)}`}
            </a>
          ))}
        </figcaption>
      )}
    </figure>
  );
}
