import { conditionsInWords, startsBranch } from "~/domain/cycles/conditions";
import type { RampCycle } from "~/domain/cycles/list-cycles.server";
import { unexpectedFrom, type RampPlace } from "~/domain/cycles/ramp-lines";
import { scaleLabel, scaleSize } from "~/domain/cycles/scales";
import { StoneParts } from "./cycle-stone";
import { layoutRamp, type Stone } from "./ramp-layout";

type Props = {
  cycles: readonly RampCycle[];
  /** How many of them are drawn, the latest. */
  most: number;
  /** How far apart they stand. */
  step?: number;
};

/** The ramp as a path that climbs with the scale of its tests. Branches leave it as broken lines. */
export function RampFigure({ cycles, most, step }: Props) {
  const { stones, ways, bands, width, height } = layoutRamp(cycles, { most, step });
  const hasBranch = stones.some(({ place }) => startsBranch(place.cycle));
  return (
    <nav className="stones" aria-label="Cycles, first to latest">
      <svg
        className="stones__drawing"
        viewBox={`0 0 ${width} ${height + 4}`}
        width={width}
        height={height + 4}
        focusable="false"
      >
        <path className="stones__level" d={bands.map(({ y }) => `M0 ${y}H${width}`).join("")} />
        {ways.map(({ key, d, isBranch }) => (
          <path key={key} className={isBranch ? "stones__way stones__way--branch" : "stones__way"} d={d} />
        ))}
        {bands.map(({ label, y }) => (
          <text key={label} className="stones__scale" x="0" y={y - 36} aria-hidden="true">
            {label}
          </text>
        ))}
        {stones.map((stone) => (
          <StoneLink key={stone.place.cycle.id} stone={stone} />
        ))}
      </svg>
      {hasBranch ? (
        <p className="stones__key">A broken line leads to a test under other conditions.</p>
      ) : null}
    </nav>
  );
}

function StoneLink({ stone: { place, x, y, radius } }: { stone: Stone<RampCycle> }) {
  const { cycle } = place;
  return (
    <a
      className={`stone__link stone--${scaleSize(cycle.scale)}`}
      href={`#cycle-${cycle.number}`}
      aria-label={stoneInWords(place)}
    >
      <svg x={x - radius} y={y - radius} width={2 * radius} height={2 * radius} viewBox="0 0 48 48">
        <StoneParts cycle={cycle} />
      </svg>
      <text className="stone__number" x={x} y={y + 4.5} aria-hidden="true">
        {cycle.number}
      </text>
    </a>
  );
}

/** “Cycle 4: a few shifts, on another shift: nights, from cycle 2”. */
export function stoneInWords(place: RampPlace<RampCycle>): string {
  const { cycle } = place;
  const from = unexpectedFrom(place);
  return [
    `Cycle ${cycle.number}: ${scaleLabel(cycle.scale).toLowerCase()}`,
    conditionsInWords(cycle),
    from === null ? null : `from cycle ${from}`,
  ]
    .filter((words) => words !== null)
    .join(", ");
}
