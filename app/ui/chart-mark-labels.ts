import type { ChartMark } from "~/domain/measures/chart-marks";
import { byTime } from "./chart-facts";
import { textWidth } from "./chart-words";

/** A mark and its letter in the list beneath the chart; cycles have their number. */
export interface LetteredMark extends ChartMark {
  letter: string | null;
}

export interface MarkLabel {
  kind: ChartMark["kind"];
  text: string;
  /** Left edge, width and row (0 is the topmost) of the label's box. */
  left: number;
  width: number;
  row: number;
}

interface Place {
  marks: LetteredMark[];
  x: number;
}

export interface LabelRoom {
  left: number;
  right: number;
  fontSize: number;
  mostRows: number;
}

const GAP = 4;
/** Words that would take more of the chart's width are for the list beneath. */
const WIDEST = 0.36;

/** Marks in order of time; all but cycles get a letter. */
export function letterMarks(marks: readonly ChartMark[]): LetteredMark[] {
  let count = 0;
  return [...marks].sort(byTime).map((mark) => {
    const letter = mark.kind === "cycle" && cycleNumber(mark) !== null ? null : letterAt(count++);
    return { ...mark, letter };
  });
}

function letterAt(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : letterAt(Math.floor(index / 26) - 1) + rest;
}

/**
 * Labels for marks that never overlap: in words after their letter, side by side or in rows; where that is too dense cycles by their number and
 * the others by their letter; where even those collide, neighbours share one label (“Cycles 3 to 6”, “A to C”).
 */
export function placeMarkLabels(
  marks: readonly { mark: LetteredMark; x: number }[],
  room: LabelRoom,
): MarkLabel[] {
  const places = [...marks].sort((a, b) => a.x - b.x).map(({ mark, x }) => ({ marks: [mark], x }));
  const inWords = (place: Place) => place.marks.map((mark) => wordsOf(mark, room)).join(", ");
  return (
    stack(places, inWords, room) ??
    stack(places, withCycle, room) ??
    stack(places, inShort, room) ??
    stackMerged(places, room)
  );
}

function wordsOf({ letter, words, ...mark }: LetteredMark, { left, right, fontSize }: LabelRoom): string {
  if (letter === null) return `Cycle ${cycleNumber({ words, ...mark })}`;
  const inFull = named(letter, words);
  return textWidth(inFull, fontSize) <= (right - left) * WIDEST ? inFull : letter;
}

function named(letter: string, words: string): string {
  return `${letter}. ${words}`;
}

/** Marks that have only their letter on the chart, so that their words have to stand beneath it. */
export function onlyLettered(labels: readonly MarkLabel[], marks: readonly LetteredMark[]): LetteredMark[] {
  const texts = new Set(labels.map(({ text }) => text));
  return marks.filter(({ letter, words }) => letter !== null && !texts.has(named(letter, words)));
}

function withCycle(place: Place): string {
  const numbers = numbersOf(place);
  if (numbers.length === 0) return inShort(place);
  return `${numbers.length > 1 ? "Cycles" : "Cycle"} ${inShort(place)}`;
}

function inShort(place: Place): string {
  const letters = place.marks.flatMap(({ letter }) => letter ?? []);
  return [rangeOf(numbersOf(place)), rangeOf(letters)].filter(Boolean).join(", ");
}

function rangeOf(names: readonly (string | number)[]): string {
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (first === last) return String(first);
  return names.length === 2 ? `${first}, ${last}` : `${first} to ${last}`;
}

function numbersOf({ marks }: Place): number[] {
  const numbers = marks.flatMap((mark) => (mark.letter === null ? (cycleNumber(mark) ?? []) : []));
  return numbers.sort((a, b) => a - b);
}

/** “Cycle 3” is 3; null for words without a number. */
export function cycleNumber({ words }: ChartMark): number | null {
  const found = /\d+/.exec(words);
  return found ? Number(found[0]) : null;
}

function stack(
  places: readonly Place[],
  name: (place: Place) => string,
  room: LabelRoom,
): MarkLabel[] | null {
  const ends: number[] = Array<number>(room.mostRows).fill(-Infinity);
  const labels: MarkLabel[] = [];
  for (const place of places) {
    const text = name(place);
    const width = textWidth(text, room.fontSize) + 12;
    const left = Math.max(Math.min(place.x - width / 2, room.right - width), room.left);
    const row = ends.findIndex((end) => end + GAP <= left);
    if (row === -1) return null;
    ends[row] = left + width;
    const kind = place.marks.every((mark) => mark.kind === place.marks[0]?.kind)
      ? place.marks[0]?.kind
      : "note";
    labels.push({ kind: kind ?? "note", text, left, width, row });
  }
  return labels;
}

function stackMerged(places: readonly Place[], room: LabelRoom): MarkLabel[] {
  for (let reach = room.fontSize; reach < room.right - room.left; reach *= 1.4) {
    const labels = stack(mergeWithin(places, reach), withCycle, room);
    if (labels) return labels;
  }
  return stack(mergeWithin(places, Infinity), inShort, room) ?? [];
}

function mergeWithin(places: readonly Place[], reach: number): Place[] {
  const merged: Place[] = [];
  for (const place of places) {
    const group = merged.at(-1);
    if (group && place.x - group.x < reach) group.marks.push(...place.marks);
    else merged.push({ marks: [...place.marks], x: place.x });
  }
  return merged;
}
