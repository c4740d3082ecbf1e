import type { Act } from "~/domain/cycles/acts";
import type { Condition } from "~/domain/cycles/conditions";
import type { Gap } from "~/domain/cycles/gaps";
import type { Scale } from "~/domain/cycles/scales";
import type { Audience } from "~/domain/ideas/audience";
import type { Direction, MeasureKind, MeasureType } from "~/domain/measures/measure-kinds";
import type { SmallCounts } from "~/domain/measures/small-counts";
import type { CastKey, TeamKey } from "./cast";
import type { When } from "./days";

/** An idea and everything that happened to it, as the files in `ideas/` tell it. */
export type IdeaStory = {
  title: string;
  author: CastKey;
  team: TeamKey | null;
  audience: Audience;
  inTeamName?: true;
  noticed?: string;
  change?: string;
  hope?: string;
  shapedBy?: string;
  themes: readonly string[];
  setting?: string;
  moment?: string;
  written: When;
  /** Left out for a draft. */
  shared?: When;
  /** What it said before each edit; whatever isn't named stayed as it is. */
  edits?: readonly {
    at: When;
    before: { title?: string; noticed?: string; change?: string; hope?: string };
    /** What those who follow were told of it. */
    note?: string;
  }[];
  withdrawn?: When;
  cycles?: readonly CycleStory[];
  measures?: readonly MeasureStory[];
  /** What else happened, for its charts. */
  annotations?: readonly { by: CastKey; at: When; words: string }[];
  comments?: readonly CommentStory[];
  votes?: readonly (readonly [CastKey, When])[];
  /** Who opened it and left it at that. */
  opens?: readonly (readonly [CastKey, When])[];
  /** Who followed it and stopped. */
  stopped?: readonly CastKey[];
};

export type CommentStory = { by: CastKey; at: When; body: string; edited?: When };

export type CycleStory = {
  by: CastKey;
  /** The number of the cycle it grew from, where that isn't the one before. */
  from?: number;
  /** What is different, where it begins a branch. */
  conditions?: Condition;
  conditionsWords?: string;
  scale: Scale;
  planned: When;
  /** The day it was planned for, while it hasn't started. */
  startsInDays?: number;
  /** So many days from now, or before now, they want to look at it together. */
  studyInDays?: number;
  started?: When;
  done?: When;
  studied?: When;
  acted?: When;
  objective: string;
  change: string;
  who: string;
  what: string;
  when: string;
  where: string;
  dataPlan: string;
  risk: string;
  stopIf: string;
  mustKnow: string;
  predictions: readonly { question: string; prediction: string; result?: string; gap?: Gap }[];
  asPlanned?: string;
  observations?: string;
  problems?: string;
  surprise?: string;
  learnt?: string;
  act?: Act;
  nextStep?: string;
};

export type MeasureStory = {
  name: string;
  by: CastKey;
  added: When;
  definition: string;
  kind: MeasureKind;
  unit: string;
  type: MeasureType;
  direction: Direction;
  target?: number;
  smallCounts?: SmallCounts;
  /** By the position of the point from 0. */
  phases?: readonly { kind: "start" | "baseline"; at: number; reason: string }[];
  points: InventedPoints | InventedEvents | RealPoints;
};

/** Whole months or weeks, the last one before so many days ago; a pair is a numerator and its denominator, null a gap. */
export type InventedPoints = {
  every: "month" | "week";
  until?: number;
  /** How many days after its end a period was typed in. */
  delay: number;
  values: readonly (number | readonly [number, number] | null)[];
  /** By position from 0. */
  notes?: Readonly<Record<number, string>>;
  leftOut?: Readonly<Record<number, string>>;
};

/** Single events, oldest first, each typed in the next morning. */
export type InventedEvents = { events: readonly When[]; notes?: Readonly<Record<number, string>> };

export type RealPoints = { source: string; points: readonly { date: string; value: number }[] };
