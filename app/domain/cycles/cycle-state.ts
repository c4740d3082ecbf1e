import { findAct } from "./acts";

export type CycleTimes = {
  startedAt: Date | null;
  doneAt: Date | null;
  studiedAt: Date | null;
  actedAt: Date | null;
};

export type CycleState = "planned" | "started" | "done" | "studied" | "acted";

/** What somebody can write down about a cycle, in the order in which it usually comes. */
export type CycleStep = "start" | "do" | "study" | "act";

/** How far a cycle has come, from what was written down. */
export function stateOf({ startedAt, doneAt, studiedAt, actedAt }: CycleTimes): CycleState {
  if (actedAt) return "acted";
  if (studiedAt) return "studied";
  if (doneAt) return "done";
  return startedAt ? "started" : "planned";
}

export function stateLabel(cycle: CycleTimes & { act: string }): string {
  const state = stateOf(cycle);
  return state === "acted" ? (findAct(cycle.act)?.done ?? "Finished") : stateLabels[state];
}

const stateLabels = {
  planned: "Planned",
  started: "Under way",
  done: "Ready to study",
  studied: "Ready to decide",
} as const;

export type PartState = "written" | "now" | "later" | "skipped";

export type Part = { letter: "P" | "D" | "S" | "A"; name: string; state: PartState };

/** The four parts of a cycle, each with where it stands. */
export function partsOf(cycle: CycleTimes): Part[] {
  const written = [true, cycle.doneAt !== null, cycle.studiedAt !== null, cycle.actedAt !== null];
  const last = written.lastIndexOf(true);
  return partNames.map((part, i) => ({ ...part, state: partState(written[i] === true, i, last) }));
}

const partNames = [
  { letter: "P", name: "Plan" },
  { letter: "D", name: "Do" },
  { letter: "S", name: "Study" },
  { letter: "A", name: "Act" },
] as const;

function partState(isWritten: boolean, i: number, last: number): PartState {
  if (isWritten) return "written";
  if (i < last) return "skipped";
  return i === last + 1 ? "now" : "later";
}

/** What usually comes next; null once it was decided what follows. */
export function nextStepOf(cycle: CycleTimes): CycleStep | null {
  return ({ planned: "start", started: "do", done: "study", studied: "act", acted: null } as const)[
    stateOf(cycle)
  ];
}

const implied = {
  start: ["startedAt"],
  do: ["startedAt", "doneAt"],
  study: ["startedAt", "studiedAt"],
  act: ["startedAt", "studiedAt", "actedAt"],
} as const satisfies Record<CycleStep, readonly (keyof CycleTimes)[]>;

/**
 * The times that a step sets. A step may be written down before those it rests on: what was studied was started, and
 * deciding what next says what was learnt. A time that stands is never moved.
 */
export function newTimes(
  cycle: CycleTimes,
  step: CycleStep,
  now: Date,
): Partial<Record<keyof CycleTimes, Date>> {
  const missing = implied[step].filter((time) => cycle[time] === null);
  return Object.fromEntries(missing.map((time) => [time, now]));
}
