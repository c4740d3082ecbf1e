import { describeEvent } from "~/domain/activity/describe-event";
import { commentPath } from "~/domain/engagement/comment-place";
import { bylineFor } from "~/domain/ideas/byline";
import { leaderName } from "~/domain/leadership/named-leader";
import type { Viewer } from "~/domain/people/viewer";
import type { ReadNotification } from "./group-notifications";
import { isKind, type Kind } from "./kinds";
import { numberOrNull, type Count } from "~/platform/raw-values";

export type NotificationRow = {
  id: Count;
  kind: string;
  ideaId: Count | null;
  subject: Count | null;
  readOn: string;
  at: Date | string;
  /** Whether the idea that was adopted from this one is in this person's list. */
  isListed: Count;
  type: string;
  actorId: Count | null;
  commentId: Count | null;
  doerName: string | null;
  ideaTitle: string | null;
  /** What the idea is called that was joined with this one. */
  wentTitle: string | null;
  authorId: Count | null;
  teamId: Count | null;
  audience: string | null;
  inTeamName: boolean | Count | null;
  teamName: string | null;
  adopterName: string | null;
  practiceTitle: string | null;
  slug: string | null;
  proposalTitle: string | null;
  thankedTeam: string | null;
  byName: Count;
};

/** A row as it may be told to this person. */
export function notificationFrom(viewer: Viewer, row: NotificationRow): ReadNotification {
  const kind = isKind(row.kind) ? row.kind : "moved";
  return {
    id: Number(row.id),
    kind,
    ideaId: numberOrNull(row.ideaId),
    subject: numberOrNull(row.subject),
    readOn: row.readOn,
    at: new Date(row.at),
    doer: String(row.actorId ?? `nobody ${row.id}`),
    name: named.has(kind) ? nameOf(viewer, kind, row) : null,
    moved: movedIn(kind, row),
    title: titleOf(kind, row),
    href: hrefOf(kind, row),
  };
}

/** What has moved: for a follower what happened, and where two ideas were joined the one that went. */
function movedIn(kind: Kind, { type, wentTitle }: NotificationRow): string | null {
  if (kind === "moved") return describeEvent(type);
  return kind === "joined" || kind === "support-moved" ? wentTitle : null;
}

const named: ReadonlySet<Kind> = new Set([
  "thanked",
  "commented",
  "endorsed",
  "pledge-made",
  "pledge-kept",
  "pledge-not-kept",
  "adopted",
  "picked-up",
]);

/** Who took an idea on is never named: their team is, where its idea may be seen. */
function nameOf(viewer: Viewer, kind: Kind, row: NotificationRow): string {
  if (kind === "adopted" || kind === "picked-up")
    return Number(row.isListed) === 1 && row.adopterName !== null ? row.adopterName : "Another team";
  const idea = {
    authorId: numberOrNull(row.authorId),
    teamId: numberOrNull(row.teamId),
    teamName: row.teamName,
    audience: row.audience ?? "",
    inTeamName: Boolean(Number(row.inTeamName)),
    isWithdrawn: false,
  };
  const doer = { personId: numberOrNull(row.actorId), name: row.doerName };
  return isByLeader(kind) ? leaderName(viewer, idea, doer) : bylineFor(viewer, idea, doer).name;
}

function isByLeader(kind: Kind): boolean {
  return kind === "endorsed" || kind.startsWith("pledge-");
}

function titleOf(kind: Kind, row: NotificationRow): string {
  if (kind === "thanked") return Number(row.byName) === 1 ? "you" : (row.thankedTeam ?? "you");
  if (kind.startsWith("proposal-")) return row.proposalTitle ?? "";
  if (kind === "practice-taken-down") return row.practiceTitle ?? "";
  return row.ideaTitle ?? "";
}

function hrefOf(kind: Kind, row: NotificationRow): string {
  if (kind === "thanked") return `/kudos/${row.subject}`;
  if (kind.startsWith("proposal-")) return `/proposals/${row.subject}`;
  if (row.slug !== null && (kind.endsWith("-practice") || kind === "practice-taken-down"))
    return `/practices/${row.slug}`;
  if (kind === "study-due") return `/cycles/${row.subject}`;
  const ideaId = Number(row.ideaId);
  if (kind === "edit-told") return `/ideas/${ideaId}/history`;
  if (kind === "commented" && row.commentId !== null) return commentPath(ideaId, Number(row.commentId));
  return isByLeader(kind) ? `/ideas/${ideaId}#endorsements` : `/ideas/${ideaId}`;
}
