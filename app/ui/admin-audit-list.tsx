import type { AuditLine } from "~/domain/people/list-audit.server";
import { describeAction } from "~/domain/safety/audit-actions";
import { formatMoment } from "./dates";

export function AdminAuditList({ lines }: { lines: AuditLine[] }) {
  if (lines.length === 0)
    return <p>Nothing yet. Adding a person or a team is noted here, and so is what moderators do.</p>;
  return (
    <ol className="admin-list">
      {lines.map((line) => (
        <li key={line.id}>
          <p>
            <strong>{line.by ?? "Somebody"}</strong> {describeAction(line.action)} {subjectOf(line)}
          </p>
          <p className="soft">
            <time dateTime={line.at.toISOString()}>{formatMoment(line.at)}</time>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The name while there is one; a number stays when what it was done to is gone. */
function subjectOf({ subject, subjectType, subjectId }: AuditLine): string {
  if (subjectType === "organisation") return "the organisation";
  return subject ?? (subjectId === null ? subjectType : `${subjectType} ${subjectId}`);
}
