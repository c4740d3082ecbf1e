import type { AuditLine } from "~/domain/audit/audit-line";
import { describeAction } from "~/domain/safety/audit-actions";
import { formatMoment } from "./dates";

type Props = { lines: AuditLine[]; isNarrowed: boolean; isFirst: boolean };

export function AdminAuditList({ lines, isNarrowed, isFirst }: Props) {
  if (lines.length === 0) return <NoLines isNarrowed={isNarrowed} isFirst={isFirst} />;
  return (
    <ol className="admin-list">
      {lines.map((line) => (
        <li key={line.id}>
          <p>
            <strong>{doerOf(line)}</strong> {describeAction(line.action)} <Subject line={line} />
          </p>
          <p className="soft">
            <time dateTime={line.at.toISOString()}>{formatMoment(line.at)}</time>
          </p>
        </li>
      ))}
    </ol>
  );
}

function NoLines({ isNarrowed, isFirst }: Omit<Props, "lines">) {
  if (!isFirst)
    return (
      <p>
        That&apos;s all there is. <a href="/admin/audit">Back to the latest</a>
      </p>
    );
  if (isNarrowed)
    return (
      <p role="status">
        Nothing was noted that fits. Try a longer time, or less of a name. Lines that don&apos;t name anybody
        aren&apos;t found by name.
      </p>
    );
  return <p>Nothing yet. Adding a person or a team is noted here, and so is what moderators do.</p>;
}

function doerOf({ by, isHidden }: AuditLine): string {
  if (isHidden) return "Somebody whom moderators can see";
  return by ?? "A former colleague";
}

function Subject({ line: { what, subject, href, note } }: { line: AuditLine }) {
  return (
    <>
      {what}
      {what && subject ? " " : ""}
      {subject === null ? null : href === null ? `“${subject}”` : <a href={href}>{subject}</a>}
      {note}
    </>
  );
}
