/** Says in the form that what is alike has been shown, so that nobody is asked twice. */
export const seenField = "seenSimilar";

/** What the button beside a similar idea sends as `intent`. */
export function intentToSupport(ideaId: number): string {
  return `support:${ideaId}`;
}

/** The idea that a form asks to support instead of being shared, or null. */
export function ideaToSupport(form: FormData): number | null {
  const intent = form.get("intent");
  const number = typeof intent === "string" ? /^support:([1-9]\d{0,8})$/.exec(intent)?.[1] : undefined;
  return number === undefined ? null : Number(number);
}

export function isSharing(form: FormData): boolean {
  const intent = form.get("intent");
  return intent !== "preview" && intent !== "draft";
}

export function hasSeenSimilar(form: FormData): boolean {
  return form.get(seenField) === "yes";
}
