type Props = { next: { href: string; label: string } | null; first: string | null };

/** The way on, and the way back to where the list begins. */
export function IdeaListPages({ next, first }: Props) {
  if (!next && !first) return null;
  return (
    <nav className="paging" aria-label="Pages">
      {next ? (
        <a href={next.href} rel="next">
          {next.label}
        </a>
      ) : null}
      {first ? <a href={first}>First page</a> : null}
    </nav>
  );
}
