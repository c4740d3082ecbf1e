import type { Continuum } from "~/domain/cycles/continua";
import { directionLabel, directions, type Direction } from "~/domain/cycles/movement";
import type { Counts } from "~/domain/cycles/organisation-movements";
import { dotsFor, mostDots } from "./movement-dots";

type Props = { continuum: Continuum; counts: Counts; label: string };

/** Many small movements: a dot for each test, under where it went. Said in words below. */
export function MovementShare({ continuum, counts, label }: Props) {
  const ways = directions.filter((direction) => counts[direction] > 0);
  const said = ways.map((direction) => inWords(continuum, direction, counts[direction])).join(". ");
  return (
    <div className="movement-share">
      {label ? <p className="movement-share__label">{label}</p> : null}
      <div className="movement-share__ways" aria-hidden="true">
        {directions.map((direction) => (
          <div key={direction} className={`movement-share__way movement-share__way--${direction}`}>
            <span className="movement-share__where">{directionLabel(continuum, direction)}</span>
            <Dots count={counts[direction]} direction={direction} />
          </div>
        ))}
      </div>
      <p className="movement-share__says">{`${said}.`}</p>
    </div>
  );
}

function Dots({ count, direction }: { count: number; direction: Direction }) {
  const { dots, width, height } = dotsFor(count, direction);
  return (
    <svg
      className="movement-dots"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      focusable="false"
    >
      {dots.map(({ x, y, tail }) => (
        <g key={`${x}-${y}`}>
          {tail ? <line className="movement-dots__tail" x1={x + tail} y1={y} x2={x} y2={y} /> : null}
          <circle className="movement-dots__dot" cx={x} cy={y} r="5" />
        </g>
      ))}
    </svg>
  );
}

function inWords(continuum: Continuum, direction: Direction, count: number): string {
  const tests = `${count.toLocaleString("en-GB")} tests`;
  const more = count > mostDots ? ` (${mostDots} are drawn)` : "";
  if (direction === "stayed") return `${tests} stayed where they were${more}`;
  return `${tests} moved ${directionLabel(continuum, direction).replace("Towards", "towards")}${more}`;
}
