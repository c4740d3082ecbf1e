import type { CountedTally } from "~/domain/requests/movement";
import { answers } from "~/domain/requests/answers";

type Props = { marks: readonly (CountedTally | undefined)[] };

const middle = 15;

/** The continuum from yes to no in one line: where the middle answer was, hollow, and where it is. Said in words beside it. */
export function ContinuumLine({ marks }: Props) {
  const places = marks.flatMap((mark) => (mark ? [mark.middle] : []));
  const [from] = places;
  const to = places.at(-1);
  if (from === undefined || to === undefined) return null;
  return (
    <div className="continuum-line" aria-hidden="true">
      <svg className="continuum-line__band" width="100%" height="30" focusable="false">
        {answers.map(({ name }, i) => (
          <rect
            key={name}
            className={`continuum__zone continuum__zone--${name}`}
            x={`${i * 25}%`}
            y="5"
            width="25%"
            height="20"
          />
        ))}
        {places.length > 1 ? (
          <line className="continuum__way" x1={percent(from)} y1={middle} x2={percent(to)} y2={middle} />
        ) : null}
        {places.length > 1 ? (
          <circle className="continuum__mark" cx={percent(from)} cy={middle} r="7" />
        ) : null}
        <circle className="continuum__mark continuum__mark--now" cx={percent(to)} cy={middle} r="9" />
      </svg>
      <p className="continuum-line__ends">
        <span>Yes</span>
        <span>No</span>
      </p>
    </div>
  );
}

function percent(place: number): string {
  return `${Math.round(place * 1000) / 10}%`;
}
