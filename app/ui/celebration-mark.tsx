import type { CelebrationKind } from "~/domain/recognition/celebration";

/** A small drawing for each kind of card. Its word stands beside it. */
export function CelebrationMark({ kind }: { kind: CelebrationKind }) {
  const { filled, line } = drawings[kind];
  return (
    <svg
      className="pinned__mark"
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
      <path className="pinned__fill" d={filled} />
      {line ? <path d={line} /> : null}
    </svg>
  );
}

/** Two leaves that make a heart; a flag on the way; an open book; a shoot and its cutting; sunrise; two rings. */
const drawings: Record<CelebrationKind, { filled: string; line?: string }> = {
  kudos: {
    filled:
      "M16 28C7 23 3 17 3 11c0-4 3-7 6.5-7 3 0 5.5 2 6.5 5 1-3 3.5-5 6.5-5C26 4 29 7 29 11c0 6-4 12-13 17z",
    line: "M16 28V9",
  },
  milestone: { filled: "M10 5h16l-5 5.5 5 5.5H10z", line: "M10 3v22M4 28c4-4 8-4 12-2s8 2 12-1" },
  practice: {
    filled: "M16 9C12.5 6 8 5.5 3 6v19c5-.5 9.5 0 13 3 3.5-3 8-3.5 13-3V6c-5-.5-9.5 0-13 3z",
    line: "M16 9v19",
  },
  adoption: {
    filled:
      "M9 19c-4 0-6-2.5-6-6 4 0 6 2.5 6 6zM9 15c0-3.5 2-6 6-6 0 4-2.5 6-6 6zM23 23c0-3 2-5 6-5 0 3.5-2 5-6 5z",
    line: "M9 28V15M23 28v-5M4 28h24M19 11c3-3 6-2 7 2m2.5-2.5L26 13l-3-1.5",
  },
  surprise: { filled: "M7 24a9 9 0 0 1 18 0z", line: "M2 24h28M7 28h18M16 6v4M5.5 11.5l3 3M26.5 11.5l-3 3" },
  pledge: {
    filled: "M12 9a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z",
    line: "M20 9a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z",
  },
};
