type Props = {
  /** A class for each zone, from the first end to the second. */
  zones: readonly string[];
  ends: readonly [string, string];
  /** From 0 to 1 along the band: one mark, or where it was and where it is. */
  places: readonly number[];
};

const middle = 15;

/** A continuum in one line: where something was, hollow, and where it is. Always said in words beside it. */
export function BandLine({ zones, ends, places }: Props) {
  const [from] = places;
  const to = places.at(-1);
  if (from === undefined || to === undefined) return null;
  return (
    <div className="continuum-line" aria-hidden="true">
      <svg className="continuum-line__band" width="100%" height="30" focusable="false">
        {zones.map((zone, i) => (
          <rect
            key={zone}
            className={`continuum__zone continuum__zone--${zone}`}
            x={percent(i / zones.length)}
            y="5"
            width={percent(1 / zones.length)}
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
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
    </div>
  );
}

function percent(place: number): string {
  return `${Math.round(place * 1000) / 10}%`;
}
