import { z } from "zod";
import { readForm, type ReadForm } from "~/domain/safety/read-form";

/** Where the organisation says whether counts from 1 to 4 stay within the team. */
export const smallCountsSetting = "small-counts";

export type SmallCountsSetting = "keep" | "show";

/** They do unless somebody has said otherwise, in exactly these words. */
export function keepsSmallCounts(stored: string | null | undefined): boolean {
  return stored !== ("show" satisfies SmallCountsSetting);
}

const schema = z.object({ smallCounts: z.enum(["keep", "show"], "Choose who sees small counts") });

export function readSmallCountsSetting(form: FormData): ReadForm<{ smallCounts: SmallCountsSetting }> {
  return readForm(schema, form);
}
