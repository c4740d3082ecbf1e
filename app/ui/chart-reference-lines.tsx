import { COLOURS } from "./chart-colours";
import type { ChartLayout } from "./chart-layout";
import { bandPath, linePath } from "./chart-lines";
import { round } from "./chart-shapes";

/** Behind everything: where the lines come from, and the room between the limits. */
export function ReferenceBands({ layout }: { layout: ChartLayout }) {
  const { reference, top, bottom, xAt } = layout;
  const half = Math.min(layout.spacing / 2, 8);
  return (
    <>
      <path className="chart__band" d={bandPath(layout)} fill={COLOURS.band} />
      {reference.baselines.map(([first, last]) => (
        <rect
          key={first}
          className="chart__band"
          x={round(xAt(first) - half)}
          y={round(top)}
          width={round(xAt(last) - xAt(first) + half * 2)}
          height={round(bottom - top)}
          fill={COLOURS.baseline}
          fillOpacity="0.55"
        />
      ))}
    </>
  );
}

export function ReferenceLines({ layout }: { layout: ChartLayout }) {
  const { facts, left, right, reference, yAt } = layout;
  const hasLimits = reference.values.length > 0;
  return (
    <>
      {hasLimits && (
        <>
          <LimitLine
            d={linePath("upper", layout, "settled") + linePath("lower", layout, "settled")}
            isStepped={reference.doLimitsVary}
          />
          <LimitLine d={linePath("upper", layout, "so-far") + linePath("lower", layout, "so-far")} isSoFar />
        </>
      )}
      {facts.target != null && (
        <TargetLine d={`M${round(left)} ${round(yAt(facts.target))}H${round(right)}`} />
      )}
      {reference.centres.length > 0 && (
        <>
          <CentreLine d={linePath("centre", layout, "settled")} />
          <CentreLine d={linePath("centre", layout, "so-far")} isSoFar />
        </>
      )}
    </>
  );
}

type LineProps = {
  d: string;
  /** It will still move with every number. */
  isSoFar?: boolean;
};

const SO_FAR_DASHES = "3 4";

export function CentreLine({ d, isSoFar = false }: LineProps) {
  if (d === "") return null;
  return (
    <path
      className={isSoFar ? "chart__centre chart__centre--so-far" : "chart__centre"}
      d={d}
      fill="none"
      stroke={COLOURS.ink}
      strokeWidth="1.5"
      strokeDasharray={isSoFar ? SO_FAR_DASHES : undefined}
    />
  );
}

/** Dashed, or whole where it goes up and down by steps: dashes would hide the steps. */
export function LimitLine({ d, isStepped = false, isSoFar = false }: LineProps & { isStepped?: boolean }) {
  if (d === "") return null;
  return (
    <path
      className={isSoFar ? "chart__limit chart__limit--so-far" : "chart__limit"}
      d={d}
      fill="none"
      stroke={COLOURS.limit}
      strokeWidth={isStepped || isSoFar ? 1 : 1.5}
      strokeDasharray={isSoFar ? SO_FAR_DASHES : isStepped ? undefined : "7 5"}
    />
  );
}

export function TargetLine({ d }: { d: string }) {
  return (
    <path
      className="chart__target"
      d={d}
      fill="none"
      stroke={COLOURS.target}
      strokeWidth="2"
      strokeDasharray="2 4"
    />
  );
}
