/** So many teams have to stand behind what is shown without a team, or it's no secret whose it is. */
export const fewestTeams = 3;

export type MonthOfTeam = { month: string; teamId: number };

/**
 * The months (YYYY-MM) whose notes the whole organisation may read. A month waits until it is over, so that nobody can
 * watch a note arrive; and until notes of three teams have come together since the last that were let go, so that one
 * team's don't go alone.
 */
export function openMonths(noted: readonly MonthOfTeam[], thisMonth: string): Set<string> {
  const open = new Set<string>();
  let waiting = new Set<string>();
  let teams = new Set<number>();
  for (const month of [...new Set(noted.map((one) => one.month))].toSorted()) {
    if (month >= thisMonth) break;
    waiting.add(month);
    for (const one of noted) if (one.month === month) teams.add(one.teamId);
    if (teams.size < fewestTeams) continue;
    for (const one of waiting) open.add(one);
    [waiting, teams] = [new Set(), new Set()];
  }
  return open;
}

/** The month (YYYY-MM) of a calendar day. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}
