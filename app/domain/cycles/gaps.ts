/** How what happened lies to what was expected. None of them is better than another: the gap is where the learning is. */
export const gaps = [
  { name: "as-expected", label: "As expected", done: "As we expected" },
  { name: "partly", label: "Partly", done: "Partly as we expected" },
  { name: "otherwise", label: "Otherwise", done: "Otherwise than we expected" },
  { name: "cant-tell", label: "Can't tell", done: "We can't tell yet" },
] as const;

export type Gap = (typeof gaps)[number]["name"];

export const gapNames = gaps.map((gap) => gap.name);

/** A gap in words, or null where nobody said. */
export function gapInWords(name: string): string | null {
  return gaps.find((gap) => gap.name === name)?.done ?? null;
}

/** Those that came out otherwise first: they have most to tell. */
export function mostTelling<P extends { gap: string; result: string }>(predictions: readonly P[]): P[] {
  const order = ["otherwise", "partly", "as-expected", "cant-tell", ""];
  return predictions
    .filter(({ result }) => result !== "")
    .toSorted((a, b) => order.indexOf(a.gap) - order.indexOf(b.gap));
}
