import { partsOf, type CycleTimes } from "~/domain/cycles/cycle-state";

const quarters = [
  "M21 3.2A20 20 0 0 0 3.2 21H12A12 12 0 0 1 21 12Z",
  "M27 3.2A20 20 0 0 1 44.8 21H36A12 12 0 0 0 27 12Z",
  "M44.8 27A20 20 0 0 1 27 44.8V36A12 12 0 0 0 36 27Z",
  "M3.2 27A20 20 0 0 0 21 44.8V36A12 12 0 0 1 12 27Z",
];

/** A stone of the ramp, in a box of 48: a quarter of its ring for each part of the cycle, plan first, clockwise. */
export function StoneParts({ cycle }: { cycle: CycleTimes }) {
  return (
    <>
      <circle className="stone__body" cx="24" cy="24" r="23" />
      {partsOf(cycle).map((part, i) => (
        <path key={part.letter} className={`stone__part stone__part--${part.state}`} d={quarters[i]} />
      ))}
    </>
  );
}

/** The four parts of a cycle in words and letters, each with where it stands. */
export function CycleParts({ cycle }: { cycle: CycleTimes }) {
  return (
    <span className="parts">
      {partsOf(cycle).map((part) => (
        <span key={part.letter} className={`parts__part parts__part--${part.state}`} aria-hidden="true">
          {part.letter}
        </span>
      ))}
    </span>
  );
}
