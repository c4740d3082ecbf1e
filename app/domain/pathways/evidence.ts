import { scaleLabel } from "~/domain/cycles/scales";

/** A cycle that has started, as far as it tells what is known. */
export type EvidenceCycle = {
  number: number;
  scale: string;
  startsOn: string;
  startedAt: Date | null;
  studiedAt: Date | null;
  learnt: string;
  surprise: string;
};

/** A team that took it on; before its first test has begun it has said that it will try it, and no more. */
export type Adopter = { ideaId: number; team: string; hasBegun: boolean; isResting: boolean };

/** “3 cycles: one person, then one shift, then the whole ward”. */
export function testsInWords(cycles: readonly EvidenceCycle[]): string {
  if (cycles.length === 0) return "Not tested in a cycle yet.";
  const count = cycles.length === 1 ? "One cycle" : `${cycles.length} cycles`;
  const scales = cycles.map(({ scale }) => scaleLabel(scale).toLowerCase());
  const steps = scales.filter((scale, i) => scale !== scales[i - 1]);
  return `${count}: ${steps.join(", then ")}.`;
}

/** The newest words that were written after a cycle, where there are any. */
export function latestWords(cycles: readonly EvidenceCycle[], field: "learnt" | "surprise"): string {
  return cycles.findLast((cycle) => cycle.studiedAt !== null && cycle[field] !== "")?.[field] ?? "";
}

type Known = { cycles: readonly EvidenceCycle[]; adopters: readonly Adopter[]; isTracked: boolean };

/** What nobody can say yet, as plainly as what they can. */
export function whatItLeavesOpen({ cycles, adopters, isTracked }: Known): string[] {
  const isRunning = cycles.some((cycle) => cycle.studiedAt === null);
  const resting = adopters.filter((adopter) => adopter.isResting).map(({ team }) => team);
  return [
    ...(!adopters.some((adopter) => adopter.hasBegun) && cycles.length > 0
      ? ["Only one team has tested it so far. Yours may need something else."]
      : []),
    ...resting.map((team) => `${team} tried it and is resting it for now. What they learnt is kept.`),
    ...(isRunning ? ["A cycle is still under way, so this isn't the last word."] : []),
    isTracked
      ? "Nobody has compared it with wards that did something else."
      : "Nobody has tracked an outcome yet. What's known is what people saw and said.",
  ];
}
