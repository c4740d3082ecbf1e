type Props = { person: { readsProposals: boolean; isAdministrator: boolean; readsAudit: boolean } | null };

/** Every page foot says what this is not, and where urgent concerns go. */
export function SiteFooter({ person }: Props) {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <p>
          <strong>Not for patient records, incidents or urgent concerns.</strong> If someone is at risk now,
          follow your ward&apos;s procedure.
        </p>
        <ul>
          {[...(person ? forColleagues(person) : []), ...forEverybody].map(({ to, label }) => (
            <li key={to}>
              <a href={to}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}

function forColleagues({ readsProposals, isAdministrator, readsAudit }: NonNullable<Props["person"]>) {
  return [
    { to: "/welcome", label: "New here?" },
    { to: "/opportunities", label: "Opportunities" },
    { to: "/requests", label: "What would matter to them?" },
    { to: "/continua", label: "How practice moves" },
    { to: "/leaders", label: "What leaders have promised" },
    ...(readsProposals ? [{ to: "/proposals", label: "Proposals" }] : []),
    { to: "/notifications", label: "Notifications" },
    ...(isAdministrator ? [{ to: "/admin", label: "Administration" }] : []),
    ...(readsAudit && !isAdministrator ? [{ to: "/admin/audit", label: "Audit" }] : []),
  ];
}

const forEverybody = [
  { to: "/about", label: "About" },
  { to: "/accessibility", label: "Accessibility" },
  { to: "/privacy", label: "Privacy" },
  { to: "/intended-use", label: "Intended use" },
];
