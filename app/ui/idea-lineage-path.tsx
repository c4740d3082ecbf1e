type Props = { isHere?: boolean };

/** Where the drawn path begins. */
export function LineageStone({ isHere = false }: Props) {
  return (
    <svg
      className="lineage__mark"
      width="48"
      height="28"
      viewBox="0 0 48 28"
      aria-hidden="true"
      focusable="false"
    >
      <Stone isHere={isHere} />
    </svg>
  );
}

/** A bend off the path, to a place of its own. */
export function LineageBranch({ isHere = false }: Props) {
  return (
    <svg
      className="lineage__mark"
      width="48"
      height="28"
      viewBox="0 0 48 28"
      aria-hidden="true"
      focusable="false"
    >
      <path className="lineage__way" d="M7 0C7 10 12 14 28 14" />
      <Stone isHere={isHere} />
    </svg>
  );
}

function Stone({ isHere }: Required<Props>) {
  return (
    <circle
      className={isHere ? "lineage__stone lineage__stone--here" : "lineage__stone"}
      cx="38"
      cy="14"
      r={isHere ? 8 : 6}
    />
  );
}
