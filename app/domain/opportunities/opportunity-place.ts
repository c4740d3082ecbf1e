/** How many notes one page shows. */
export const pageSize = 20;

/** Where a page ends: within a month notes stand in the order of numbers that were drawn by lot. */
export type OpportunityPlace = { month: string; id: number };

export function writeOpportunityPlace({ month, id }: OpportunityPlace): string {
  return `${month}.${id}`;
}

/** The place that an address names; null, which means the first page, for anything else. */
export function readOpportunityPlace(text: string): OpportunityPlace | null {
  const [, month, id] = /^(\d{4}-\d{2})\.([1-9]\d{0,8})$/.exec(text) ?? [];
  return month && id ? { month, id: Number(id) } : null;
}
