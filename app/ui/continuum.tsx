import type { StartedIdea } from "~/domain/ideas/grown-ideas.server";
import { answers } from "~/domain/requests/answers";
import { countsInWords, movementInWords } from "~/domain/requests/movement";
import { WITHHELD, type VisibleTally } from "~/domain/requests/visible-tallies";
import { wayThrough } from "./band-way";
import { circleAt, layoutContinuum, markAt, marksOn, mostDrawn, type ContinuumRow } from "./continuum-layout";
import { formatDay, formatShortDay } from "./dates";

type Props = {
  words: string;
  tallies: readonly VisibleTally[];
  ideas: readonly StartedIdea[];
  isTeam: boolean;
};

/** What people heard, count by count, on the band from yes to no. The yellow mark is the middle of the answers. */
export function Continuum({ words, tallies, ideas, isTeam }: Props) {
  const { rows, height } = layoutContinuum(tallies, ideas);
  const drawn = rows.filter((row) => row.kind === "tally");
  if (tallies.length === 0) return <p>{isTeam ? notCountedYet : "Not counted yet."}</p>;
  if (drawn.length === 0) return <p>{WITHHELD}</p>;
  return (
    <figure className="continuum">
      <p className="continuum__says">{movementInWords(tallies)}</p>
      <svg
        className="continuum__band"
        width="100%"
        height={height}
        role="img"
        aria-labelledby="continuum-title continuum-says"
      >
        <title id="continuum-title">{`Answers to: ${words}`}</title>
        <desc id="continuum-says">{drawn.map(rowInWords).join(" ")}</desc>
        <Zones height={height} />
        <svg width="100%" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
          <path
            className="continuum__way"
            d={wayThrough(marksOn(rows))}
            vectorEffect="non-scaling-stroke"
            fill="none"
          />
        </svg>
        {rows.map((row, i) => (
          <Row
            key={`${row.kind}-${row.date}-${i}`}
            row={row}
            isFirst={row === drawn[0]}
            isLast={row === drawn.at(-1)}
          />
        ))}
      </svg>
      <figcaption className="continuum__caption">
        A circle is how often that answer was given. The mark on the path is the middle: half of the answers
        are nearer to yes, half nearer to no.
        {tallies.filter(({ counts }) => counts).length > mostDrawn
          ? ` Drawn are the first count and the latest ${mostDrawn - 1}.`
          : ""}
        {tallies.some(({ counts }) => counts === null)
          ? ` Some counts aren't drawn: ${WITHHELD.toLowerCase()}`
          : ""}
        {isTeam && tallies.some(({ isForTeamOnly }) => isForTeamOnly)
          ? " Other teams don't see a count in which an answer was given 1 to 4 times: keep a print of it within the team."
          : ""}
      </figcaption>
    </figure>
  );
}

const notCountedYet =
  "Nothing counted yet. Pick a day, and count each time somebody asks: what did they hear? Numbers only, and nobody in particular.";

function rowInWords(row: ContinuumRow): string {
  if (row.kind !== "tally") return "";
  const counts = { yes: 0, yesAnd: 0, notNow: 0, no: 0 };
  for (const { name, count } of row.circles) counts[name] = count;
  return `${formatDay(row.date)}: ${countsInWords(counts)}.`;
}

function Zones({ height }: { height: number }) {
  return (
    <>
      {answers.map(({ name, label }, i) => (
        <g key={name}>
          <rect
            className={`continuum__zone continuum__zone--${name}`}
            x={`${i * 25}%`}
            y="0"
            width="25%"
            height={height}
          />
          <text className="continuum__label" x={`${i * 25 + 12.5}%`} y="25" textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
    </>
  );
}

type RowProps = { row: ContinuumRow; isFirst: boolean; isLast: boolean };

function Row({ row, isFirst, isLast }: RowProps) {
  const { y } = row;
  if (row.kind === "test")
    return (
      <>
        <line className="continuum__test" x1="0" y1={y + 14} x2="100%" y2={y + 14} />
        <text
          className="continuum__date"
          x="8"
          y={y + 34}
        >{`A test began, ${formatShortDay(row.date)}`}</text>
      </>
    );
  const middle = `${Math.round(row.middle * 1000) / 10}%`;
  const mark = isLast ? "continuum__mark continuum__mark--now" : "continuum__mark";
  return (
    <>
      <text className="continuum__date" x="8" y={y + 16}>
        {formatShortDay(row.date)}
      </text>
      {row.circles.map(({ name, count, cx, r }) => (
        <g key={name}>
          <circle className="continuum__count" cx={cx} cy={y + circleAt} r={r} />
          <text className="continuum__number" x={cx} y={y + circleAt + 5} textAnchor="middle">
            {count}
          </text>
        </g>
      ))}
      <circle className={mark} cx={middle} cy={y + markAt} r={isLast ? 10 : isFirst ? 8 : 6} />
    </>
  );
}
