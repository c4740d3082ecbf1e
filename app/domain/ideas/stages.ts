/** Where an idea can stand, in the order in which a path is walked. Resting is a place beside the path. */
export const stages = [
  { name: "seed", label: "Seed", says: "Shared, and waiting for a first small test." },
  { name: "trying", label: "Trying", says: "A first small test is under way." },
  { name: "learning", label: "Learning", says: "A test has been studied." },
  { name: "growing", label: "Growing", says: "It's being kept, or another team is testing it." },
  { name: "pathway", label: "Pathway", says: "It's part of a published practice." },
  { name: "resting", label: "Resting", says: "Resting for now. What was learnt is kept." },
] as const;

export type Stage = (typeof stages)[number]["name"];

export const stageNames = stages.map((stage) => stage.name);

export function stageLabel(name: string): string {
  return stages.find((stage) => stage.name === name)?.label ?? name;
}

export type CycleFacts = {
  number: number;
  startedAt: Date | null;
  studiedAt: Date | null;
  actedAt: Date | null;
  act: string;
};

export type StageFacts = {
  /** Whether a published practice holds it. */
  inPractice: boolean;
  /** How many other teams are testing or using it. */
  adoptions: number;
  cycles: readonly CycleFacts[];
};

/** The stage of an idea follows from what happened, and is never set by hand: the first that holds. */
export function stageOf({ inPractice, adoptions, cycles }: StageFacts): Stage {
  if (inPractice) return "pathway";
  if (isResting(cycles)) return "resting";
  if (adoptions > 0 || isKept(cycles)) return "growing";
  if (cycles.some((cycle) => cycle.studiedAt !== null)) return "learning";
  if (cycles.some((cycle) => cycle.startedAt !== null)) return "trying";
  return "seed";
}

/** The latest act rests it, and no cycle has started since. */
function isResting(cycles: readonly CycleFacts[]): boolean {
  const latest = latestAct(cycles);
  if (latest?.act !== "rest") return false;
  return !cycles.some((cycle) => cycle.startedAt !== null && cycle.startedAt > latest.at);
}

/** Its own latest act is adopt, and two or more cycles had been studied by then. */
function isKept(cycles: readonly CycleFacts[]): boolean {
  const latest = latestAct(cycles);
  if (latest?.act !== "adopt") return false;
  return cycles.filter((cycle) => cycle.studiedAt !== null && cycle.studiedAt <= latest.at).length >= 2;
}

function latestAct(cycles: readonly CycleFacts[]): { act: string; at: Date } | null {
  const acts = cycles.flatMap(({ act, actedAt, number }) =>
    actedAt === null ? [] : [{ act, at: actedAt, number }],
  );
  const [latest] = acts.sort((a, b) => b.at.getTime() - a.at.getTime() || b.number - a.number);
  return latest ?? null;
}
