import { readDay } from "./due-day";

/** The place in the list of open pledges after which the next page begins. */
export type PledgePlace = { dueOn: string; id: number };

/** A place as one word for an address: the day and the number of the last pledge shown. */
export function writePledgePlace({ dueOn, id }: PledgePlace): string {
  return `${dueOn}.${id}`;
}

/** The place an address names; null, which means the first page, for anything else. */
export function readPledgePlace(query: URLSearchParams): PledgePlace | null {
  const [dueOn = "", id = "", ...rest] = (query.get("after") ?? "").split(".");
  const isPlace = readDay(dueOn) === dueOn && /^[1-9]\d{0,8}$/.test(id) && rest.length === 0;
  return isPlace ? { dueOn, id: Number(id) } : null;
}
