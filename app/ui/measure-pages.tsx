type Props = { ideaId: number; page: number; pages: number };

/** From one page of all charts to the next, and back. */
export function MeasurePages({ ideaId, page, pages }: Props) {
  if (pages <= 1) return null;
  const address = (to: number) => `/ideas/${ideaId}/measures${to > 1 ? `?page=${to}` : ""}`;
  return (
    <nav className="paging" aria-label="Pages">
      {page < pages ? (
        <a href={address(page + 1)} rel="next">
          Next charts
        </a>
      ) : null}
      {page > 1 ? (
        <a href={address(page - 1)} rel="prev">
          Charts before these
        </a>
      ) : null}
    </nav>
  );
}
