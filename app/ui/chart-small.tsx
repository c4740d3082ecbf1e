import { Chart } from "./chart-drawing";
import type { ChartFacts } from "./chart-facts";
import { layoutChart, type ChartVariant, type SharedAxis } from "./chart-layout";
import { pointDetails, readPoints, trackOf } from "./chart-track";

const VARIANTS = ["wide", "narrow"] as const;

type Props = { facts: ChartFacts; idPrefix: string; axisAt: (variant: ChartVariant) => SharedAxis };

/** One of several charts above one another: low, and without the words that stand beside it. */
export function SmallChart({ facts, idPrefix, axisAt }: Props) {
  const points = readPoints(facts);
  const details = pointDetails(facts, points);
  const layouts = VARIANTS.map((variant) => layoutChart(facts, { variant, shared: axisAt(variant) }));
  return (
    <figure className="chart-figure chart-figure--small">
      <div className="chart-figure__plot" data-points={details.join("\n")}>
        {layouts.map((layout) => (
          <Chart key={layout.frame.variant} {...{ layout, idPrefix }} track={trackOf(points, layout)} />
        ))}
      </div>
      {details.length > 0 && <p className="chart-figure__point no-print" />}
    </figure>
  );
}
