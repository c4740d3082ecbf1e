import { isAdministrator, isModerator, type Viewer } from "~/domain/people/viewer";

/** Who reads the audit: those who keep the site running, and those who keep it safe and may know who is behind a team's name. */
export function canReadAudit(viewer: Viewer): boolean {
  return isAdministrator(viewer) || isModerator(viewer);
}

export const auditReaders = { name: "administrator or moderator", allows: canReadAudit };
