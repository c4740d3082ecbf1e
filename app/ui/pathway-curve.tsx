type Props = { bend: number; kind: "walked" | "ahead" };

/**
 * The bit of the path from one moment to the next, drawn out to whatever height there is. Every bit begins and ends
 * upright in the middle, so that together they are one line.
 */
export function PathwayCurve({ bend, kind }: Props) {
  const to = bend % 2 === 0 ? 38 : 2;
  return (
    <svg
      className={`way__curve way__curve--${kind}`}
      viewBox="0 0 40 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={`M20 0C20 22 ${to} 26 ${to} 50C${to} 74 20 78 20 100`}
        fill="none"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
