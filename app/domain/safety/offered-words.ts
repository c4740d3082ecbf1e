import { findNudges, type Nudge } from "./language-nudge";
import type { Typed } from "./read-form";

/** The same words in one text, however often, and what is on offer for them. */
export type OfferedWords = Pick<Nudge, "phrase" | "text" | "suggestions" | "reason"> & {
  /** Who says so, by a short name. */
  source: string;
  /** Each place they stand in (UTF-16), and what would stand there instead. */
  places: { start: number; end: number; instead: string[] }[];
};

/** What is on offer for a form's texts, by field. */
export type FieldOffers = Record<string, OfferedWords[]>;

/** So many beside one text at once: more would read like a telling-off. */
const mostAtOnce = 2;

/** The first words of a text that blame people, each once, without those that the writer wants to keep. */
export function offerWords(text: string, kept: readonly string[] = []): OfferedWords[] {
  const offers = new Map<string, OfferedWords>();
  for (const nudge of findNudges(text)) {
    const { phrase, start, end, suggestions, reason } = nudge;
    if (kept.includes(phrase)) continue;
    const offer = offers.get(phrase) ?? {
      phrase,
      text: nudge.text.replace(/\s+/g, " "),
      suggestions,
      reason,
      source: nudge.source.name,
      places: [],
    };
    offer.places.push({ start, end, instead: suggestions });
    offers.set(phrase, offer);
  }
  return [...offers.values()].slice(0, mostAtOnce);
}

/** What is on offer for these fields of a form that was sent. Empty where there is nothing. */
export function offersFor(typed: Typed, fields: readonly string[]): FieldOffers {
  const kept = keptWords(typed);
  const offers = fields.map(
    (field) => [field, offerWords(linesOf([typed[field] ?? ""].flat()[0]), kept)] as const,
  );
  return Object.fromEntries(offers.filter(([, found]) => found.length > 0));
}

/** The words that a form says are to stay. */
export function keptWords(typed: Typed | undefined): string[] {
  return [typed?.kept ?? []].flat();
}

/** What the buttons beside a text send as `intent`. */
export function intentToKeep(phrase: string): string {
  return `keep:${phrase}`;
}

export function intentToUse(field: string, suggestion: number, phrase: string): string {
  return `use:${field}:${suggestion}:${phrase}`;
}

/**
 * A form as its buttons beside the texts leave it: the kinder words in place, or the writer's own marked as kept, and
 * in both cases asking to be looked at again (`intent` is `preview`). Any other form is as it was sent.
 */
export function answerOffer(form: FormData): FormData {
  const [answer, ...rest] = textOf(form, "intent").split(":");
  if (answer !== "use" && answer !== "keep") return form;
  const next = copyOf(form);
  next.set("intent", "preview");
  if (answer === "keep") next.append("kept", rest.join(":"));
  const [field = "", suggestion = "", phrase = ""] = rest;
  if (answer === "use" && form.has(field))
    next.set(field, withWords(linesOf(textOf(form, field)), phrase, Number(suggestion)));
  return next;
}

/** A text with one of the suggestions in place of a phrase, wherever it stands. */
function withWords(text: string, phrase: string, suggestion: number): string {
  const nudges = findNudges(text).filter((nudge) => nudge.phrase === phrase);
  return nudges.reduceRight((changed, { start, end, suggestions }) => {
    const instead = suggestions[suggestion];
    return instead === undefined ? changed : changed.slice(0, start) + instead + changed.slice(end);
  }, text);
}

function copyOf(form: FormData): FormData {
  const copy = new FormData();
  for (const [name, value] of form) copy.append(name, value);
  return copy;
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** Browsers send a text's lines with two characters between them, and show them with one. */
function linesOf(text = ""): string {
  return text.replaceAll("\r\n", "\n");
}
