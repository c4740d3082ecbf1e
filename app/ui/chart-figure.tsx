import { Chart } from "./chart-drawing";
import type { ChartFacts } from "./chart-facts";
import { ChartIconRow } from "./chart-icons";
import { chartKindLine } from "./chart-kind-words";
import { layoutChart, type ChartLayout } from "./chart-layout";
import { onlyLettered, type LetteredMark } from "./chart-mark-labels";
import { pointDetails, readPoints, trackOf } from "./chart-track";
import { shortDate } from "./chart-words";

interface Props {
  facts: ChartFacts;
  /** Unique on the page. */
  idPrefix: string;
}

/**
 * The chart for a page: drawn for wide and for narrow screens, of which the style sheet shows one; its icons above it,
 * and beneath it what its letters stand for. A script reads the points out one by one (enhance/read-points.ts).
 */
export function ChartFigure({ facts, idPrefix }: Props) {
  const points = readPoints(facts);
  const details = pointDetails(facts, points);
  const layouts = [layoutChart(facts, { variant: "wide" }), layoutChart(facts, { variant: "narrow" })];
  return (
    <figure className="chart-figure">
      <ChartIconRow facts={facts} />
      <p className="chart-figure__kind">{chartKindLine(facts)}</p>
      <div className="chart-figure__plot" data-points={details.join("\n")}>
        {layouts.map((layout) => (
          <Chart key={layout.frame.variant} {...{ layout, idPrefix }} track={trackOf(points, layout)} />
        ))}
      </div>
      {details.length > 0 && <p className="chart-figure__point no-print" />}
      <MarkList layouts={layouts} />
    </figure>
  );
}

/** What the marks are, in words: those with only a letter on either drawing, and links to more about them. */
function MarkList({ layouts }: { layouts: readonly ChartLayout[] }) {
  const lettered = layouts.flatMap(({ markLabels, marks }) => onlyLettered(markLabels, marks));
  const letters = new Set(lettered.map(({ letter }) => letter));
  const listed = (layouts[0]?.marks ?? []).filter(({ letter, href }) => href || letters.has(letter));
  if (listed.length === 0) return null;
  const list = (
    <ul className="chart-list">
      {listed.map((mark) => (
        <li key={`${mark.letter ?? mark.words} ${mark.date}`}>
          {mark.letter !== null && letters.has(mark.letter) && (
            <b className="chart-list__letter">{mark.letter}</b>
          )}
          <MarkWords mark={mark} />
        </li>
      ))}
    </ul>
  );
  return <figcaption>{listed.length > MOST_LISTED ? <FoldedList>{list}</FoldedList> : list}</figcaption>;
}

/** A longer list is folded, so that the words under the chart stay near it. */
const MOST_LISTED = 8;

function FoldedList({ children }: { children: React.ReactNode }) {
  return (
    <details className="nhsuk-details chart-list-folded">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">What happened when</span>
      </summary>
      {children}
    </details>
  );
}

function MarkWords({ mark: { kind, words, date, href } }: { mark: LetteredMark }) {
  const text = kind === "cycle" ? `${words}, ${shortDate(date)}` : `${shortDate(date)}: ${words}`;
  return href ? <a href={href}>{text}</a> : <span>{text}</span>;
}
