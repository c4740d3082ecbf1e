/**
 * The unknowns that are settled by sums of unknowns: those whose value follows from the equations alone, whatever the
 * sums are. Each row has a number for each unknown. By elimination, in floating point: the rows are few and small.
 */
export function solvedFor(equations: readonly (readonly number[])[], unknowns: number): Set<number> {
  const rows = equations.map((row) => [...row]);
  let done = 0;
  for (let column = 0; column < unknowns; column++) {
    const pivot = rows.findIndex((row, i) => i >= done && Math.abs(row[column] ?? 0) > tiny);
    if (pivot === -1) continue;
    const [chosen = []] = rows.splice(pivot, 1);
    const scaled = chosen.map((value) => value / (chosen[column] ?? 1));
    for (const [i, row] of rows.entries()) {
      const times = row[column] ?? 0;
      if (times !== 0) rows[i] = row.map((value, j) => value - times * (scaled[j] ?? 0));
    }
    rows.splice(done, 0, scaled);
    done += 1;
  }
  return new Set(rows.slice(0, done).flatMap(onlyUnknown));
}

const tiny = 1e-9;

function onlyUnknown(row: readonly number[]): number[] {
  const there = row.flatMap((value, i) => (Math.abs(value) > tiny ? [i] : []));
  return there.length === 1 ? there : [];
}
