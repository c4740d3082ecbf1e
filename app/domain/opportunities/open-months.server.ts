import { db, type Reader, type Writer } from "~/platform/db.server";
import { dayOf } from "~/platform/calendar-day";
import { monthOf, openMonths } from "./open-months";

/** The months whose notes have reached the organisation. One query, which doesn't grow with the number of notes a month. */
export async function findOpenMonths(now: Date, from: Reader | Writer = db): Promise<Set<string>> {
  const noted = await from.opportunity.groupBy({
    by: ["month", "teamId"],
    where: { audience: "organisation" },
  });
  return openMonths(noted, monthOf(dayOf(now)));
}
