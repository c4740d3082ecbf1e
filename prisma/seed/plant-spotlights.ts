import { keepWeeksSpotlight } from "~/domain/recognition/choose-spotlight.server";
import type { Writer } from "~/platform/db.server";
import { daysBefore } from "./days";
import type { Planted } from "./plant-people";

const weeks = 6;

/** The spotlights of the last weeks, this one included, each as it would have been chosen in its week. */
export async function plantSpotlights(tx: Writer, { now }: Pick<Planted, "now">): Promise<void> {
  for (let ago = weeks - 1; ago >= 0; ago--) await keepWeeksSpotlight(tx, daysBefore(now, 7 * ago));
}
