/**
 * Of many points in order, those that can be told apart when each column is this wide: its first, lowest, highest and last.
 * A column that holds no value at all keeps one point, so that a gap stays a gap.
 */
export function thinOut<Point extends { value: number | null }>(
  points: readonly Point[],
  columnOf: (point: Point) => number,
): Point[] {
  const columns: Point[][] = [];
  let current = NaN;
  for (const point of points) {
    const column = columnOf(point);
    if (column !== current) columns.push([]);
    current = column;
    columns.at(-1)?.push(point);
  }
  return columns.flatMap(extremes);
}

function extremes<Point extends { value: number | null }>(column: readonly Point[]): Point[] {
  const measured = column.filter((point) => point.value !== null);
  if (measured.length === 0) return column.slice(0, 1);
  const least = measured.reduce((kept, point) => (valueOf(point) < valueOf(kept) ? point : kept));
  const most = measured.reduce((kept, point) => (valueOf(point) > valueOf(kept) ? point : kept));
  const kept = new Set([measured[0], least, most, measured.at(-1)]);
  return measured.filter((point) => kept.has(point));
}

function valueOf({ value }: { value: number | null }): number {
  return value ?? NaN;
}
