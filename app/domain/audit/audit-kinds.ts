/** What the audit can be narrowed down to; each kind of entry stands under one of them. */
export const auditKinds = [
  {
    name: "accounts",
    label: "Accounts and teams",
    actions: [
      ...["person-added", "person-changed", "roles-changed", "person-deactivated", "person-reactivated"],
      ...["password-given", "administrator-made", "team-added", "team-changed"],
    ],
  },
  {
    name: "numbers",
    label: "Small counts and numbers",
    actions: [
      ...["organisation-keeps-small-counts", "organisation-shows-small-counts", "small-counts-shown"],
      ...["small-counts-as-organisation", "small-counts-withheld", "point-revision-removed"],
    ],
  },
  {
    name: "content",
    label: "What was taken out, joined or brought back",
    actions: [
      ...["idea-withdrawn", "idea-restored", "revision-removed", "comment-deleted", "kudos-removed"],
      ...["opportunity-removed", "request-removed", "quote-removed", "idea-joined"],
    ],
  },
  {
    name: "leaders",
    label: "Endorsements and pledges",
    actions: [
      ...["endorsement-given", "endorsement-changed", "endorsement-taken-back"],
      ...["pledge-made", "pledge-settled"],
    ],
  },
  {
    name: "practice",
    label: "Pathways and practices",
    actions: [
      ...["pathway-added", "pathway-changed", "pathway-removed", "proposal-started", "proposal-ready"],
      ...["proposal-agreed", "proposal-sent-back", "proposal-changed", "proposal-taken-back"],
      ...["proposal-set-aside", "proposal-taken-up"],
      ...["practice-published", "practice-taken-down", "practice-put-back"],
    ],
  },
  {
    name: "words",
    label: "Said to identify nobody",
    actions: ["words-confirmed", "number-confirmed"],
  },
] as const satisfies readonly { name: string; label: string; actions: readonly string[] }[];

export type AuditKind = (typeof auditKinds)[number]["name"];

export function actionsOf(kind: AuditKind): readonly string[] {
  return auditKinds.find(({ name }) => name === kind)?.actions ?? [];
}
