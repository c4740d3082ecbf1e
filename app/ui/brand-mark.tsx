/** The path, as the mark of the site. */
export function BrandMark() {
  return (
    <svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true" focusable="false">
      <path
        d="M6 30C6 20 28 22 28 12S14 8 14 4"
        fill="none"
        stroke="#ffcb4c"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <circle cx="6" cy="30" r="3.5" fill="#fff" />
    </svg>
  );
}
