/** A lantern, held up to something that deserves a look. */
export function SpotlightMark() {
  return (
    <svg
      className="spotlight__mark"
      width="32"
      height="32"
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path className="spotlight__glass" d="M10 12h12l2 14H8z" />
      <path d="M9 12c0-4 3-6 7-6s7 2 7 6zM16 6V3M7 29h18M16 17v5M3 17l2 .5M29 17l-2 .5" />
    </svg>
  );
}
