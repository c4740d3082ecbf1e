import { z } from "zod";
import { readForm, type ReadForm } from "~/domain/safety/read-form";

/** Where the organisation says whether counts from 1 to 4 stay within the team. */
export const smallCountsSetting = "small-counts";

export type SmallCountsSetting = "keep" | "show";

/** They do unless somebody has said otherwise, in exactly these words. */
export function keepsSmallCounts(stored: string | null | undefined): boolean {
  return stored !== ("show" satisfies SmallCountsSetting);
}

/** The wish, and whether it was made knowing what follows from it. */
export type SmallCountsWish = { smallCounts: SmallCountsSetting; sure: boolean };

const schema = z.object({
  smallCounts: z.enum(["keep", "show"], "Choose who sees small counts"),
  sure: z
    .string()
    .optional()
    .transform((sent) => sent === "yes"),
});

export function readSmallCountsSetting(form: FormData): ReadForm<SmallCountsWish> {
  return readForm(schema, form);
}

/** What stands in the audit for it. An entry is written on a change only, so that each names the value before as well. */
export const smallCountsActions: Record<SmallCountsSetting, string> = {
  keep: "organisation-keeps-small-counts",
  show: "organisation-shows-small-counts",
};

/** Measures that the setting decides for, and how many of those hold a count from 1 to 4 by now. */
export type ConcernedMeasures = { leftToIt: number; withSmall: number };

/** Beyond so many nobody counts. */
export const mostConcerned = 1000;

/** What a change would do at once, as a heading. */
export function concernedInWords(wish: SmallCountsSetting, { withSmall }: ConcernedMeasures): string {
  const what = withSmall === 1 ? "measure" : "measures";
  const count = withSmall > mostConcerned ? `More than ${mostConcerned.toLocaleString("en-GB")}` : withSmall;
  if (withSmall === 0)
    return wish === "show" ? "No measure would open today" : "No measure would close today";
  return `${count.toLocaleString("en-GB")} ${what} would ${wish === "show" ? "open" : "close"} today`;
}
