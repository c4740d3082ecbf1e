/** A shoot with two leaves. When support is given, the leaves fill and it bears a flower: another shape, not just another colour. */
export function SupportMark() {
  return (
    <svg
      className="support-mark"
      width="28"
      height="28"
      viewBox="0 0 28 28"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className="support-mark__stem"
        d="M14 26V11"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
      <g className="support-mark__leaf" stroke="currentColor" strokeWidth="2" strokeLinejoin="round">
        <path d="M14 21C8 21 4 18 3 12c6 0 10 3 11 9z" />
        <path d="M14 17c0-6 4-9 11-9 0 6-4 9-11 9z" />
      </g>
      <circle className="support-mark__flower" cx="13" cy="6" r="4" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
