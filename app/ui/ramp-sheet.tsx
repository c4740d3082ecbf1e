import { findAct } from "~/domain/cycles/acts";
import { stateLabel } from "~/domain/cycles/cycle-state";
import type { RampCycle } from "~/domain/cycles/list-cycles.server";
import { placesOf, type RampPlace } from "~/domain/cycles/ramp-lines";
import { firstWords } from "~/domain/recognition/first-words";
import { formatDay } from "./dates";
import { RampFigure, stoneInWords } from "./ramp-figure";

const mostOnSheet = 12;

/** How much of each text fits, so that however many cycles there are, all of them stand on one sheet of A4. */
const sizes = [
  { name: "few", upTo: 3, letters: 200, isWhole: true },
  { name: "some", upTo: 6, letters: 130, isWhole: true },
  { name: "many", upTo: mostOnSheet, letters: 100, isWhole: false },
] as const;

type Size = (typeof sizes)[number];

/** A whole ramp to print: its figure, and of each cycle what was tried, expected, seen and learnt. */
export function RampSheet({ cycles }: { cycles: readonly RampCycle[] }) {
  const shown = onSheet(placesOf(cycles));
  const size = sizes.find(({ upTo }) => shown.length <= upTo) ?? sizes[2];
  const left = cycles.length - shown.length;
  return (
    <div className={`ramp-sheet ramp-sheet--${size.name}`}>
      <div className="ramp-sheet__figure">
        <RampFigure cycles={cycles} most={mostOnSheet} step={62} />
      </div>
      {left > 0 ? (
        <p className="soft">{`The first cycle and the last ${mostOnSheet - 1}. ${left} more are between them.`}</p>
      ) : null}
      <ol className="ramp-sheet__cycles">
        {shown.map((place) => (
          <SheetCycle key={place.cycle.id} place={place} size={size} />
        ))}
      </ol>
    </div>
  );
}

/** Where not all of them fit: how it began, and what came last. */
function onSheet(places: RampPlace<RampCycle>[]): RampPlace<RampCycle>[] {
  if (places.length <= mostOnSheet) return places;
  return [...places.slice(0, 1), ...places.slice(1 - mostOnSheet)];
}

function SheetCycle({ place, size }: { place: RampPlace<RampCycle>; size: Size }) {
  const { cycle } = place;
  const act = findAct(cycle.act);
  const asked = cycle.predictions.find(({ prediction, result }) => prediction !== "" && result !== "");
  const day = cycle.startsOn || cycle.startedAt;
  return (
    <li className="ramp-sheet__cycle" id={`cycle-${cycle.number}`}>
      <h2 className="ramp-sheet__title">
        <a href={`/cycles/${cycle.id}`}>{stoneInWords(place)}</a>
      </h2>
      <p className="ramp-sheet__state">
        {[stateLabel(cycle), day ? formatDay(day) : null].filter((words) => words !== null).join(", ")}
      </p>
      <dl>
        <Words label={cycle.startedAt ? "We tried" : "We'll try"} words={cycle.change} size={size} />
        {size.isWhole && asked ? (
          <>
            <Words label="We expected" words={asked.prediction} size={size} />
            <Words label="What happened" words={asked.result} size={size} />
          </>
        ) : null}
        {size.isWhole ? <Words label="What surprised us" words={cycle.surprise} size={size} /> : null}
        <Words label="We learnt" words={cycle.learnt} size={size} />
        {act && size.name === "few" ? (
          <Words label={act.nextLabel} words={cycle.nextStep} size={size} />
        ) : null}
      </dl>
    </li>
  );
}

function Words({ label, words, size }: { label: string; words: string; size: Size }) {
  if (words === "") return null;
  return (
    <div className="ramp-sheet__words">
      <dt>{label}</dt> <dd>{firstWords(words, size.letters)}</dd>
    </div>
  );
}
