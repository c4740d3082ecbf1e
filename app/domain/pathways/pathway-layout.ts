import { moments } from "./moments";

/** A practice as a card on its pathway. */
export type PracticeCard = {
  slug: string;
  title: string;
  summary: string;
  moment: string;
  publishedAt: Date;
  /** The teams whose ideas it grew from and who test what they took on. */
  teams: string[];
  /** Cycles that were started, in how many teams. */
  cycleCount: number;
  teamCount: number;
};

export type IdeaUnderWay = { id: number; title: string; stage: string; moment: string };

export type MomentOnPath = {
  name: string;
  label: string;
  says: string;
  practices: PracticeCard[];
  /** What is being tried where there's no practice yet. */
  underWay: IdeaUnderWay[];
};

const mostUnderWay = 2;

/** The whole journey, every moment in its place, also those for which there is nothing yet. */
export function layPathway(
  practices: readonly PracticeCard[],
  underWay: readonly IdeaUnderWay[],
): MomentOnPath[] {
  return moments.map(({ name, label, says }) => {
    const here = practices.filter((practice) => practice.moment === name);
    const ideas = here.length > 0 ? [] : underWay.filter((idea) => idea.moment === name);
    return { name, label, says, practices: here, underWay: ideas.slice(0, mostUnderWay) };
  });
}

/** “Tested in 3 cycles by 2 teams”: how far something was tried, in words. */
export function triedInWords({
  cycleCount,
  teamCount,
}: Pick<PracticeCard, "cycleCount" | "teamCount">): string {
  if (cycleCount === 0) return "";
  const cycles = cycleCount === 1 ? "one cycle" : `${cycleCount} cycles`;
  if (teamCount === 0) return `Tested in ${cycles}`;
  return `Tested in ${cycles} by ${teamCount === 1 ? "one team" : `${teamCount} teams`}`;
}
