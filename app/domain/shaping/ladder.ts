/**
 * The ladder of co-production from the second rung up (Think Local Act Personal, National Co-production Advisory Group,
 * with credit on the page). Its lowest, coercion, isn't something to choose. The sentences are ours.
 */
export const rungs = [
  { name: "educating", label: "Explaining", says: "We explained it to the people it's for." },
  { name: "informing", label: "Informing", says: "We told them what we'd do, and why." },
  { name: "consulting", label: "Asking", says: "We asked what they think, and then we decided." },
  {
    name: "engaging",
    label: "Talking it over",
    says: "We talked it over again and again, and changed things because of it.",
  },
  { name: "co-designing", label: "Designing together", says: "We worked out together what to try." },
  {
    name: "co-producing",
    label: "All of it together",
    says: "We decided, did it and looked at it together, as equals.",
  },
] as const;

export type Rung = (typeof rungs)[number]["name"];

export const rungNames = rungs.map(({ name }) => name);

export function findRung(name: string) {
  return rungs.find((rung) => rung.name === name) ?? null;
}

/** How high a rung is, 0 at the first that is offered; null where none was said. */
export function heightOf(name: string): number | null {
  const height = rungs.findIndex((rung) => rung.name === name);
  return height === -1 ? null : height;
}
