import { diffWords } from "diff";

const fields = [
  { name: "title", label: "Title" },
  { name: "noticed", label: "What we noticed" },
  { name: "change", label: "The change" },
  { name: "hope", label: "What we hope for" },
  { name: "shapedBy", label: "Who shaped it" },
] as const;

/** The words of an idea, as they stand or stood. */
export type Words = Record<(typeof fields)[number]["name"], string>;

export type Piece = { text: string; kind: "same" | "gone" | "new" };
export type WordChange = { label: string; pieces: Piece[] };

const mostDifferences = 600;

/** What is different between two states of the words, field by field. */
export function changesBetween(before: Words, after: Words): WordChange[] {
  return fields
    .filter(({ name }) => before[name] !== after[name])
    .map(({ name, label }) => ({ label, pieces: piecesOf(before[name], after[name]) }));
}

export function isReworded(before: Words, after: Words): boolean {
  return fields.some(({ name }) => before[name] !== after[name]);
}

/** Whether there are words that stand there no more. */
export function hasEarlierWords(before: Words, after: Words): boolean {
  return fields.some(({ name }) => before[name] !== after[name] && before[name] !== "");
}

/** Two texts with little in common stand one after the other: comparing them word by word would take long. */
function piecesOf(before: string, after: string): Piece[] {
  const parts = diffWords(before, after, { maxEditLength: mostDifferences }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return parts.map((part) => ({
    text: part.value,
    kind: part.added ? "new" : part.removed ? "gone" : "same",
  }));
}
