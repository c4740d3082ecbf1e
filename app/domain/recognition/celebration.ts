import type { MilestoneKind } from "./milestones";
import type { ShownKudos } from "./shown-kudos";

/** What the wall can show. The place of a kind is its place among what happened in the same moment: add at the end. */
export const celebrationKinds = ["kudos", "milestone", "practice", "adoption", "surprise", "pledge"] as const;

export type CelebrationKind = (typeof celebrationKinds)[number];

export type CelebratedIdea = { id: number; title: string; team: string | null };

type Pinned<Kind extends CelebrationKind> = { kind: Kind; id: number; at: Date };

export type KudosCelebration = Pinned<"kudos"> & { kudos: ShownKudos };

/** `isForYouAlone`: nobody else is shown it. The idea is left out where the reader may not see it, or it is gone. */
export type MilestoneCelebration = Pinned<"milestone"> & {
  milestone: MilestoneKind;
  name: string;
  isForYouAlone: boolean;
  idea: CelebratedIdea | null;
};

export type PracticeCelebration = Pinned<"practice"> & {
  title: string;
  slug: string;
  /** The teams whose ideas it grew out of. */
  teams: string[];
  /** Other teams that tested what they took on of these ideas. */
  adopters: string[];
};

export type AdoptionCelebration = Pinned<"adoption"> & {
  team: string;
  idea: CelebratedIdea;
  source: CelebratedIdea;
};

/** A surprise has the number of the cycle that brought it, and what was expected where something else happened. */
export type SurpriseCelebration = Pinned<"surprise"> & {
  words: string;
  by: string;
  idea: CelebratedIdea;
  gap: { expected: string; happened: string } | null;
};

export type PledgeCelebration = Pinned<"pledge"> & { words: string; by: string; idea: CelebratedIdea };

/** A card on the wall: something good that happened, as one reader may be told of it. */
export type Celebration =
  | KudosCelebration
  | MilestoneCelebration
  | PracticeCelebration
  | AdoptionCelebration
  | SurpriseCelebration
  | PledgeCelebration;
