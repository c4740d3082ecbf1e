import { z } from "zod";
import { readForm, refused, text, type ReadForm } from "~/domain/safety/read-form";

/** How a pledge can end. While it's open, neither holds. */
export const settlements = [
  { name: "kept", label: "I kept it" },
  { name: "not-kept", label: "I haven't kept it, and I'll say why" },
] as const;

export type Settlement = (typeof settlements)[number]["name"];

/** `revision` says over which answer the form was opened. */
export type SettleForm = { status: Settlement; outcome: string; revision: string };

const names = settlements.map((settlement) => settlement.name);

const fields = z.object({
  status: z.enum(names, "Choose how it went"),
  outcome: text(1000),
  revision: text(20),
});

/** A word is welcome where it was kept; where it wasn't, the reason is what others can use. */
export function readSettleForm(form: FormData): ReadForm<SettleForm> {
  const read = readForm<SettleForm>(fields, form);
  if (!read.ok || read.value.status === "kept" || read.value.outcome !== "") return read;
  return refused(form, { outcome: "Say why. It's worth a lot to whoever waited for it" });
}

/** Another answer, another name; an open pledge has none yet. */
export function settlementOf(pledge: { settledAt: Date | null }): string {
  return String(pledge.settledAt?.getTime() ?? 0);
}
