/** What can stand in the audit, and how it reads after somebody's name. Add, never rename: entries are kept. */
export const auditActions: Record<string, string> = {
  "person-added": "added",
  "person-changed": "changed the account of",
  "roles-changed": "changed the roles of",
  "person-deactivated": "closed the account of",
  "person-reactivated": "reopened the account of",
  "password-given": "gave a new password to",
  "administrator-made": "made an administrator, on the machine itself:",
  "team-added": "added",
  "team-changed": "changed",
  "idea-withdrawn": "withdrew",
  "idea-restored": "brought back",
  "revision-removed": "removed earlier words of",
  "comment-deleted": "removed",
  "small-counts-shown": "let everybody see the small numbers of",
  "endorsement-given": "endorsed",
  "endorsement-changed": "changed their endorsement of",
  "endorsement-taken-back": "took back their endorsement of",
  "pledge-made": "made a pledge under",
  "pledge-settled": "settled a pledge under",
  "pathway-added": "added",
  "pathway-changed": "changed",
  "proposal-started": "began a proposal:",
  "proposal-ready": "asked for a second person's agreement to",
  "proposal-agreed": "agreed to",
  "proposal-sent-back": "sent back",
  "proposal-set-aside": "set aside",
  "practice-published": "published",
  "practice-taken-down": "took down",
  "practice-put-back": "put back",
  "kudos-removed": "removed kudos",
  "small-counts-withheld": "kept small numbers to the team in",
};

export function describeAction(action: string): string {
  return auditActions[action] ?? action.replaceAll("-", " ");
}
