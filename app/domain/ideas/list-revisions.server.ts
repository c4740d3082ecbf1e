import { recordAudit } from "~/domain/safety/audit.server";
import { isModerator, type Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";
import { audienceLabel } from "./audience";
import { bylineFor, type Byline } from "./byline";
import type { IdeaHandle } from "./find-idea.server";
import { isAuthor } from "./policy";
import { changesBetween, hasEarlierWords, type Piece, type WordChange, type Words } from "./revision-changes";
import { canSeeRevision } from "./revisions";

export type Revision = {
  number: number;
  at: Date;
  by: Byline;
  /** Whether there are earlier words to show, and so to remove. */
  hasWords: boolean;
  changes: WordChange[];
  /** What those who follow were told of it; empty where they weren't. */
  note: string;
};

const most = 50;

/**
 * The latest edits, newest first, each as the words that went and came. Words that this person couldn't see when they
 * stood there are in neither.
 */
export async function listRevisions(viewer: Viewer, idea: IdeaHandle): Promise<Revision[]> {
  const now = await db.idea.findUnique({
    where: { id: idea.id },
    select: { title: true, noticed: true, change: true, hope: true, shapedBy: true, audience: true },
  });
  const kept = await db.ideaRevision.findMany({
    where: { ideaId: idea.id },
    include: { editor: { select: { name: true, jobTitle: true } } },
    orderBy: { number: "desc" },
    take: most,
  });
  const seen = kept.filter((revision) => canSeeRevision(viewer, idea, revision));
  return seen.flatMap((revision, i) => {
    const after: (Words & { audience: string }) | null = i === 0 ? now : (seen[i - 1] ?? null);
    if (!after) return [];
    const doer = { personId: revision.editorId, name: revision.editor?.name ?? null };
    return [
      {
        number: revision.number,
        at: revision.at,
        by: bylineFor(viewer, idea, doer),
        hasWords: hasEarlierWords(revision, after),
        note: revision.toldAt === null ? "" : revision.note,
        changes: [...changesBetween(revision, after), ...audienceChange(revision, after)],
      },
    ];
  });
}

function audienceChange(before: { audience: string }, after: { audience: string }): Revision["changes"] {
  if (before.audience === after.audience) return [];
  const pieces: Piece[] = [
    { text: audienceLabel(before.audience), kind: "gone" },
    { text: " ", kind: "same" },
    { text: audienceLabel(after.audience), kind: "new" },
  ];
  return [{ label: "Who can see it", pieces }];
}

export function canForgetRevision(viewer: Viewer, idea: IdeaHandle): boolean {
  return isAuthor(viewer, idea) || isModerator(viewer);
}

/** Removes earlier words for good: a slip must not live on in the history. */
export async function forgetRevision(
  person: Viewer,
  idea: IdeaHandle,
  number: number,
  now: Date,
): Promise<boolean> {
  if (!canForgetRevision(person, idea)) return false;
  await write(async (tx) => {
    const gone = await tx.ideaRevision.deleteMany({ where: { ideaId: idea.id, number } });
    if (gone.count > 0 && !isAuthor(person, idea))
      await recordAudit(tx, {
        action: "revision-removed",
        subjectType: "idea",
        subjectId: idea.id,
        personId: person.id,
        at: now,
      });
  });
  return true;
}
