import { recordAudit } from "~/domain/safety/audit.server";
import { write, type Writer } from "~/platform/db.server";
import { isSameTeamName, type TeamForm } from "./team-form";
import { isAdministrator, type Viewer } from "./viewer";

export type TeamSaved = "saved" | "name taken" | "refused";

export function addTeam(administrator: Viewer, form: TeamForm, now: Date): Promise<TeamSaved> {
  return write(async (tx) => {
    if (!isAdministrator(administrator)) return "refused";
    if (await isNamed(tx, form.name)) return "name taken";
    const team = await tx.team.create({ data: { ...form, createdAt: now }, select: { id: true } });
    await audit(tx, administrator, "team-added", team.id, now);
    return "saved";
  });
}

/** Changes what a team is called and where it works. Everything that belongs to it stays. */
export function changeTeam(
  administrator: Viewer,
  teamId: number,
  form: TeamForm,
  now: Date,
): Promise<TeamSaved> {
  return write(async (tx) => {
    if (!isAdministrator(administrator)) return "refused";
    if (await isNamed(tx, form.name, teamId)) return "name taken";
    const changed = await tx.team.updateMany({ where: { id: teamId }, data: form });
    if (changed.count === 0) return "refused";
    await audit(tx, administrator, "team-changed", teamId, now);
    return "saved";
  });
}

async function isNamed(tx: Writer, name: string, exceptId?: number): Promise<boolean> {
  const others = await tx.team.findMany({ where: { id: { not: exceptId } }, select: { name: true } });
  return others.some((other) => isSameTeamName(other.name, name));
}

function audit(tx: Writer, administrator: Viewer, action: string, teamId: number, at: Date): Promise<void> {
  return recordAudit(tx, { action, subjectType: "team", subjectId: teamId, personId: administrator.id, at });
}
