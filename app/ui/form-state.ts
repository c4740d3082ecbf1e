import type { FieldOffers } from "~/domain/safety/offered-words";
import type { FieldErrors, Typed } from "~/domain/safety/read-form";

/** What a form that was refused, or only looked at, hands back to be shown again; with kinder words for what is in it. */
export type FormState = { errors: FieldErrors; typed: Typed; offers?: FieldOffers } | undefined;

/** What stands in a field: what was typed, else what is saved. */
export function shown(state: FormState, name: string, saved: string | undefined): string {
  const typed = state?.typed[name];
  if (state) return (Array.isArray(typed) ? typed[0] : typed) ?? "";
  return saved ?? "";
}

/** What is ticked in a list of boxes: what was ticked, else what is saved. */
export function ticked(state: FormState, name: string, saved: readonly string[]): readonly string[] {
  return state ? [state.typed[name] ?? []].flat() : saved;
}
