/** The way to the next page of a list, where there is one. */
export function AdminNext({ to, query }: { to: string; query: Record<string, string | number | null> }) {
  const wanted = Object.entries(query).flatMap(([name, value]) =>
    value === null || value === "" ? [] : [[name, String(value)] as [string, string]],
  );
  const isLast = Object.values(query).includes(null);
  if (isLast) return null;
  return (
    <nav aria-label="Pages">
      <a
        className="nhsuk-button nhsuk-button--secondary"
        href={`${to}?${new URLSearchParams(wanted).toString()}`}
      >
        Next page
      </a>
    </nav>
  );
}
