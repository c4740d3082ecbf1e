/** Somebody or a team that can be ticked on a form. */
export type Whom = { value: string; name: string; detail: string };

/** What a form offers, everybody once: who is chosen, who else is near, and who was found. */
export type WhomOffer = {
  chosen: Whom[];
  colleagues: Whom[];
  teams: Whom[];
  /** Null while nobody was looked for. */
  found: { words: string; whom: Whom[]; isCut: boolean } | null;
};

export const whomPattern = /^(person|team)-([1-9]\d{0,8})$/;

export function personValue(id: number): string {
  return `person-${id}`;
}

export function teamValue(id: number): string {
  return `team-${id}`;
}

/** The numbers behind what was ticked; what isn't from the list is left out. */
export function readWhom(values: readonly string[]): { personIds: number[]; teamIds: number[] } {
  const idsOf = (kind: string) => {
    const ids = values.map((value) => whomPattern.exec(value)).filter((match) => match?.[1] === kind);
    return [...new Set(ids.map((match) => Number(match?.[2])))];
  };
  return { personIds: idsOf("person"), teamIds: idsOf("team") };
}
