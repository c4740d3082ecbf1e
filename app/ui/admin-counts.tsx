import type { SmallCountsSetting } from "~/domain/measures/small-counts-setting";
import type { SiteCounts } from "~/domain/people/count-site.server";

/** The rooms of the administrators, each with how much is in it. */
export function AdminCounts({
  counts,
  smallCounts,
}: {
  counts: SiteCounts;
  smallCounts: SmallCountsSetting;
}) {
  return (
    <ul className="admin-rooms">
      <Room
        to="/admin/people"
        name="People"
        what={
          some(counts.people, "open account") +
          (counts.deactivated > 0 ? `, ${counts.deactivated} closed` : "")
        }
      >
        Add somebody, change teams and roles, give a new password.
      </Room>
      <Room to="/admin/teams" name="Teams" what={some(counts.teams, "team")}>
        Add a team, or change what it&apos;s called.
      </Room>
      <Room to="/admin/settings" name="Settings" what={`Small counts: ${seenBy[smallCounts]}`}>
        Who sees counts that could point to a person.
      </Room>
      <Room to="/admin/audit" name="Audit" what="Who did what with special rights, and when">
        Nobody can change or remove a line.
      </Room>
      <Room to="/ideas" name="Ideas" what={some(counts.ideas, "shared idea")}>
        {`${some(counts.cycles, "cycle")} started, ${some(counts.comments, "comment")}. Drafts aren't counted.`}
      </Room>
    </ul>
  );
}

const seenBy: Record<SmallCountsSetting, string> = { keep: "kept within teams", show: "shown to everybody" };

type RoomProps = { to: string; name: string; what: string; children: string };

function Room({ to, name, what, children }: RoomProps) {
  return (
    <li className="card">
      <h2>
        <a href={to}>{name}</a>
      </h2>
      <p>
        <strong>{what}</strong>
      </p>
      <p className="soft">{children}</p>
    </li>
  );
}

function some(count: number, what: string): string {
  return `${count.toLocaleString("en-GB")} ${what}${count === 1 ? "" : "s"}`;
}
