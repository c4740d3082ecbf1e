const mostNamed = 3;

/** Who speaks: “Matron, leads Oak ward and Willow ward”. Somebody who leads no more is told by their work alone. */
export function leaderInWords(
  jobTitle: string,
  led: { teams: readonly string[]; everyTeam: boolean },
): string {
  return [jobTitle, whatTheyLead(led)].filter((part) => part !== "").join(", ");
}

function whatTheyLead({ teams, everyTeam }: { teams: readonly string[]; everyTeam: boolean }): string {
  if (everyTeam) return "leads the organisation";
  if (teams.length === 0) return "";
  if (teams.length > mostNamed) return `leads ${teams.length} teams`;
  return `leads ${inOneBreath(teams.toSorted())}`;
}

function inOneBreath(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
