import { findContinuum, findEyes, placeNames, stepOf } from "~/domain/cycles/continua";
import type { SeenPlacement } from "~/domain/cycles/find-placements.server";
import { movementInWords } from "~/domain/cycles/movement";
import { BandLine } from "./band-line";

/** Where practice stood before a cycle and stands after: a band and a sentence for each pair of eyes. */
export function PlacementList({ placements }: { placements: readonly SeenPlacement[] }) {
  return (
    <ul className="placements">
      {placements.map((placed) => (
        <li key={`${placed.continuum}-${placed.eyes}`} className="placement">
          <BandLine
            zones={placeNames}
            ends={findContinuum(placed.continuum)?.ends ?? ["", ""]}
            places={placesOf(placed)}
          />
          <p className="placement__says">
            <span className="soft">{findEyes(placed.eyes)?.as}: </span>
            {movementInWords(placed)}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The middles of the places that were said, from 0 to 1. */
export function placesOf({ before, after }: { before: string; after: string }): number[] {
  return [before, after].flatMap((place) => {
    const step = stepOf(place);
    return step === null ? [] : [(step + 0.5) / placeNames.length];
  });
}
