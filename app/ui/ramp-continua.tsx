import { findContinuum, findEyes, lowerFirst, placeNames } from "~/domain/cycles/continua";
import type { RampPlacement } from "~/domain/cycles/find-placements.server";
import { movementInWords } from "~/domain/cycles/movement";
import { wayThrough } from "./band-way";
import { placesOf } from "./placement-list";

const rowHeight = 46;
const top = 8;
const below = 30;

/** How practice moved over the cycles of an idea: a band for each continuum and pair of eyes, with a path from mark to mark. */
export function RampContinua({ placements }: { placements: readonly RampPlacement[] }) {
  const keys = [...new Set(placements.map(bandOf))];
  return (
    <div className="ramp-continua">
      {keys.map((key) => (
        <RampContinuum key={key} rows={placements.filter((placed) => bandOf(placed) === key)} />
      ))}
    </div>
  );
}

function bandOf({ continuum, eyes }: RampPlacement): string {
  return `${continuum} ${eyes}`;
}

function RampContinuum({ rows }: { rows: readonly RampPlacement[] }) {
  const [first] = rows;
  if (!first) return null;
  const { continuum, eyes } = first;
  const ends = findContinuum(continuum)?.ends ?? ["", ""];
  const id = `${continuum}-${eyes}`;
  const height = top + rows.length * rowHeight + 6;
  const marks = rows.map((row, i) => ({ row, y: top + i * rowHeight + below, places: placesOf(row) }));
  const points = marks.flatMap(({ y, places }) => places.map((place) => ({ x: place * 100, y })));
  return (
    <figure className="continuum">
      <h3
        id={id}
      >{`From ${lowerFirst(ends[0])} to ${lowerFirst(ends[1])}, ${lowerFirst(findEyes(eyes)?.as ?? "")}`}</h3>
      <svg className="continuum__band" width="100%" height={height} aria-hidden="true" focusable="false">
        {placeNames.map((place, i) => (
          <rect
            key={place}
            className={`continuum__zone continuum__zone--${place}`}
            x={`${i * 20}%`}
            y="0"
            width="20%"
            height={height}
          />
        ))}
        <svg width="100%" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
          <path
            className="continuum__way"
            d={wayThrough(points)}
            vectorEffect="non-scaling-stroke"
            fill="none"
          />
        </svg>
        {marks.map(({ row, y, places }, i) => (
          <Marks key={row.number} row={row} y={y} places={places} isLast={i === marks.length - 1} />
        ))}
      </svg>
      <p className="continuum-line__ends">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
      <ul className="ramp-continua__says" aria-labelledby={id}>
        {rows.map((row) => (
          <li key={row.number}>
            <a href={`/cycles/${row.cycleId}`}>{`Cycle ${row.number}`}</a>. {movementInWords(row)}
          </li>
        ))}
      </ul>
    </figure>
  );
}

type MarksProps = { row: RampPlacement; y: number; places: readonly number[]; isLast: boolean };

function Marks({ row, y, places, isLast }: MarksProps) {
  const [from] = places;
  const to = places.at(-1) ?? 0;
  const look = isLast ? "continuum__mark continuum__mark--now" : "continuum__mark continuum__mark--then";
  return (
    <>
      <text className="continuum__date" x="8" y={y - 12}>{`Cycle ${row.number}`}</text>
      {places.length > 1 && from !== undefined ? (
        <circle className="continuum__mark" cx={`${from * 100}%`} cy={y} r="6" />
      ) : null}
      <circle
        className={row.after === "" ? "continuum__mark" : look}
        cx={`${to * 100}%`}
        cy={y}
        r={isLast ? 10 : 8}
      />
    </>
  );
}
