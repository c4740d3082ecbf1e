import { ChartAxes, ChartLines } from "./chart-axes";
import { COLOURS } from "./chart-colours";
import { describeChart } from "./chart-description";
import { isMeasured } from "./chart-facts";
import { MarkLabels, MarkLines } from "./chart-flags";
import { TITLE_SIZE } from "./chart-heights";
import { StandaloneIcons } from "./chart-file-icons";
import { ChartKey } from "./chart-key";
import { kindName } from "./chart-kind-words";
import type { ChartLayout } from "./chart-layout";
import { LineLabels } from "./chart-line-labels";
import { ChartLine, ChartPoints } from "./chart-points";
import { ReferenceBands, ReferenceLines } from "./chart-reference-lines";
import { round } from "./chart-shapes";
import { SuppressedMarks } from "./chart-suppressed";

interface Props {
  layout: ChartLayout;
  /** Unique on the page: the ids of the chart's title and description start with it. */
  idPrefix: string;
  /** The points that a script reads out, as path data that draws nothing. */
  track?: string;
}

/** Any chart as plain SVG. Colours are attributes, so that it needs no style sheet; the classes only adjust them. */
export function Chart({ layout, idPrefix, track }: Props) {
  const { facts, frame } = layout;
  const { variant, isStandalone = false } = frame;
  const margin = isStandalone ? 16 : 0;
  const [width, height] = [layout.width + margin * 2, Math.ceil(layout.height + margin * 2)];
  const titleId = `${idPrefix}-${variant}-title`;
  const descriptionId = `${idPrefix}-${variant}-description`;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className={`chart chart--${variant}`}
      viewBox={`${-margin} ${-margin} ${width} ${height}`}
      {...(isStandalone ? { width, height } : {})}
      fontFamily="Arial, Arimo, Liberation Sans, sans-serif"
      role="img"
      aria-labelledby={`${titleId} ${descriptionId}`}
    >
      <title id={titleId}>{`${kindName(facts)}: ${facts.title}`}</title>
      <desc id={descriptionId}>{describeChart(facts)}</desc>
      {isStandalone && <rect x={-margin} y={-margin} width={width} height={height} fill={COLOURS.paper} />}
      <ChartTitle layout={layout} />
      <ChartLines layout={layout} lines={layout.kindLines} />
      {isStandalone && <StandaloneIcons layout={layout} />}
      <ChartLines layout={layout} lines={layout.headerLines} />
      <ReferenceBands layout={layout} />
      <ChartAxes layout={layout} />
      <MarkLines layout={layout} />
      <ChartLine layout={layout} />
      <ReferenceLines layout={layout} />
      <SuppressedMarks layout={layout} />
      <ChartPoints layout={layout} />
      <LineLabels layout={layout} />
      <EmptyNote layout={layout} />
      <MarkLabels layout={layout} />
      <ChartKey layout={layout} />
      <ChartLines layout={layout} lines={layout.listLines} />
      {track && <path data-track="" fill="none" d={track} />}
    </svg>
  );
}

function ChartTitle({ layout }: { layout: ChartLayout }) {
  return (
    <g fontSize={TITLE_SIZE} fontWeight="bold" fill={COLOURS.ink} className="chart__text">
      {layout.titleLines.map(({ text, y }) => (
        <text key={y} x="2" y={y}>
          {text}
        </text>
      ))}
    </g>
  );
}

function EmptyNote({ layout }: { layout: ChartLayout }) {
  if (layout.points.some((point) => isMeasured(point) || point.isSuppressed)) return null;
  const { left, right, top, bottom, fontSize } = layout;
  return (
    <text
      className="chart__text"
      x={round((left + right) / 2)}
      y={round((top + bottom) / 2)}
      textAnchor="middle"
      fontSize={fontSize}
      fill={COLOURS.soft}
    >
      No numbers yet
    </text>
  );
}
