import type { Viewer } from "~/domain/people/viewer";
import type { CycleTimes } from "./cycle-state";

type OwnedCycle = CycleTimes & { authorId: number | null };

/** Only a plan that nobody has acted on can go, and only by whoever wrote it. */
export function canDeleteCycle(viewer: Viewer, cycle: OwnedCycle): boolean {
  return whyKept(viewer, cycle) === null;
}

/** Why a cycle stays, as a sentence for somebody who would like to delete it. */
export function whyKept(viewer: Viewer, cycle: OwnedCycle): string | null {
  if (hasStarted(cycle))
    return "This test has started, so it stays: what happened is part of the idea's story. You can change its words, or rest it for now.";
  if (cycle.authorId !== viewer.id)
    return "Only the person who planned it can delete it. You can change its words.";
  return null;
}

/** What can be tested under other conditions: a test that taught something already. */
export function canBranchFrom({ studiedAt, actedAt }: Pick<CycleTimes, "studiedAt" | "actedAt">): boolean {
  return studiedAt !== null || actedAt !== null;
}

export function hasStarted({ startedAt, doneAt, studiedAt, actedAt }: CycleTimes): boolean {
  return [startedAt, doneAt, studiedAt, actedAt].some((time) => time !== null);
}
