import { z } from "zod";
import { optionFrom, readForm, text, type ReadForm } from "~/domain/safety/read-form";
import { continuumNames, eyesNames, placeNames, type Continuum, type Eyes } from "./continua";

/** Where practice stood on one continuum before a test, and where it stands after; empty where it wasn't said. */
export type Placement = { continuum: Continuum; before: string; after: string };

/** The places as one reads them. `seen` is what was there when the form was opened. */
export type PlacementForm = { eyes: Eyes; placements: Placement[]; seen: string };

const place = optionFrom(placeNames);

const schema = z.object({
  eyes: z.enum(eyesNames, "Choose by whose eyes"),
  seen: text(400),
  "before-invitation-force": place,
  "after-invitation-force": place,
  "before-relationship-authority": place,
  "after-relationship-authority": place,
  "before-care-control": place,
  "after-care-control": place,
  "before-recovery-avoidance": place,
  "after-recovery-avoidance": place,
  "before-with-to": place,
  "after-with-to": place,
});

export function readPlacementForm(form: FormData): ReadForm<PlacementForm> {
  const read = readForm(schema, form);
  if (!read.ok) return read;
  const { eyes, seen, ...places } = read.value;
  const placements = continuumNames.map((continuum) => ({
    continuum,
    before: places[`before-${continuum}`],
    after: places[`after-${continuum}`],
  }));
  return { ok: true, value: { eyes, seen, placements } };
}

/** What is saved by one pair of eyes, as one word that a form can carry along: whoever saves says what they had seen. */
export function asSeen(placements: readonly { continuum: string; before: string; after: string }[]): string {
  return continuumNames
    .map((name) => placements.find(({ continuum }) => continuum === name))
    .map((placed) => `${placed?.before ?? ""}/${placed?.after ?? ""}`)
    .join(" ");
}

type OnLine = { id: number; number: number; grewFromId: number | null; places: readonly Placement[] };

/**
 * What a cycle is offered: where the nearest cycle that it grew from stood afterwards is where it starts. Another branch
 * of the ramp was tested under other conditions, and isn't asked.
 */
export function offeredOnLine(
  cycles: readonly OnLine[],
  cycleId: number,
): { from: number; places: Placement[] } | null {
  const find = (id: number | null | undefined) => cycles.find((cycle) => cycle.id === id);
  const seen = new Set<number>();
  let before = find(find(cycleId)?.grewFromId);
  while (before && !seen.has(before.id)) {
    const places = offeredBefore(before.places);
    if (places.length > 0) return { from: before.number, places };
    seen.add(before.id);
    before = find(before.grewFromId);
  }
  return null;
}

function offeredBefore(last: readonly Placement[]): Placement[] {
  return last.flatMap(({ continuum, after }) =>
    after === "" ? [] : [{ continuum, before: after, after: "" }],
  );
}
