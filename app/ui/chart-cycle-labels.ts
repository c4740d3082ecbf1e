import { textWidth } from "./chart-words";

export interface ChartCycle {
  number: number;
  /** YYYY-MM-DD */
  startedOn: string;
  href?: string;
}

export interface CycleLabel {
  text: string;
  /** Left edge, width and row (0 is the topmost) of the label's box. */
  left: number;
  width: number;
  row: number;
}

interface Place {
  numbers: number[];
  x: number;
}

export interface LabelRoom {
  left: number;
  right: number;
  fontSize: number;
  mostRows: number;
}

const GAP = 4;

/**
 * Labels for the starts of cycles that never overlap: “Cycle 3” side by side or in rows; where that is too dense only the
 * numbers; where even those collide, neighbours share one label (“Cycles 3 to 6”).
 */
export function placeCycleLabels(
  cycles: readonly { number: number; x: number }[],
  room: LabelRoom,
): CycleLabel[] {
  const places = [...cycles].sort((a, b) => a.x - b.x).map(({ number, x }) => ({ numbers: [number], x }));
  return stack(places, inWords, room) ?? stack(places, inNumbers, room) ?? stackMerged(places, room);
}

function inWords(place: Place): string {
  return `${place.numbers.length > 1 ? "Cycles" : "Cycle"} ${inNumbers(place)}`;
}

function inNumbers({ numbers }: Place): string {
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  if (first === last) return String(first);
  return last === first + 1 ? `${first}, ${last}` : `${first} to ${last}`;
}

function stack(
  places: readonly Place[],
  name: (place: Place) => string,
  room: LabelRoom,
): CycleLabel[] | null {
  const ends: number[] = Array<number>(room.mostRows).fill(-Infinity);
  const labels: CycleLabel[] = [];
  for (const place of places) {
    const text = name(place);
    const width = textWidth(text, room.fontSize) + 12;
    const left = Math.max(Math.min(place.x - width / 2, room.right - width), room.left);
    const row = ends.findIndex((end) => end + GAP <= left);
    if (row === -1) return null;
    ends[row] = left + width;
    labels.push({ text, left, width, row });
  }
  return labels;
}

function stackMerged(places: readonly Place[], room: LabelRoom): CycleLabel[] {
  for (let reach = room.fontSize; reach < room.right - room.left; reach *= 1.4) {
    const labels = stack(mergeWithin(places, reach), inWords, room);
    if (labels) return labels;
  }
  return stack(mergeWithin(places, Infinity), inWords, room) ?? [];
}

function mergeWithin(places: readonly Place[], reach: number): Place[] {
  const merged: Place[] = [];
  for (const place of places) {
    const group = merged.at(-1);
    if (group && place.x - group.x < reach) group.numbers.push(...place.numbers);
    else merged.push({ numbers: [...place.numbers], x: place.x });
  }
  return merged;
}
