/** A file name that every system takes, after the name of a measure: "restraints-a-month.csv". */
export function fileNameFor(name: string, ending: "csv" | "svg" | "png"): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return `${words || "measure"}.${ending}`;
}
