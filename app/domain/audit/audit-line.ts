import type { Viewer } from "~/domain/people/viewer";
import { numberOrNull, type Count } from "~/platform/raw-values";
import { subjectFrom, type AuditSubject } from "./audit-subject";

export type AuditLine = AuditSubject & {
  id: number;
  at: Date;
  action: string;
  /** Who did it; null when that is nobody's to know, or nobody any more. */
  by: string | null;
  /** There is somebody, whom moderators are told. */
  isHidden: boolean;
};

/** An entry with what it points to, as the query answers it. */
export type AuditRow = {
  id: Count;
  at: Date | string;
  action: string;
  subjectType: string;
  subjectId: Count | null;
  by: string | null;
  isHidden: Count;
  ideaId: Count | null;
  ideaTitle: string | null;
  authorId: Count | null;
  teamId: Count | null;
  audience: string | null;
  inTeamName: boolean | Count | null;
  withdrawnAt: unknown;
  requestTeamId: Count | null;
  requestAuthorId: Count | null;
  requestAudience: string | null;
  setAsideAt: unknown;
  name: string | null;
  slug: string | null;
};

export function lineFrom(viewer: Viewer, row: AuditRow): AuditLine {
  const isHidden = Number(row.isHidden) === 1;
  const { action, subjectType, name, slug } = row;
  const pointed = { action, subjectType, subjectId: numberOrNull(row.subjectId), name, slug };
  return {
    id: Number(row.id),
    at: new Date(row.at),
    action,
    by: isHidden ? null : row.by,
    isHidden,
    ...subjectFrom(viewer, { ...pointed, idea: ideaIn(row), request: requestIn(row) }),
  };
}

function ideaIn(row: AuditRow) {
  if (row.ideaId === null || row.audience === null) return null;
  return {
    id: Number(row.ideaId),
    title: row.ideaTitle ?? "",
    authorId: numberOrNull(row.authorId),
    teamId: numberOrNull(row.teamId),
    audience: row.audience,
    inTeamName: Boolean(Number(row.inTeamName)),
    isWithdrawn: row.withdrawnAt !== null,
  };
}

function requestIn(row: AuditRow) {
  if (row.requestTeamId === null || row.requestAudience === null) return null;
  return {
    teamId: Number(row.requestTeamId),
    authorId: numberOrNull(row.requestAuthorId),
    audience: row.requestAudience,
    isSetAside: row.setAsideAt !== null,
  };
}
