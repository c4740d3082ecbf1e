type Field = HTMLTextAreaElement | HTMLInputElement;

const pause = 1000;
const asked = new WeakMap<Field, string>();
const waiting = new WeakMap<Field, number>();

/**
 * After a pause in typing, asks the server for kinder words and shows them beside the text. They can be used, which
 * can be undone, or one's own kept, which is remembered by this tab alone. When there's no answer, nothing happens.
 */
export function offerKinderWords(page: Document): void {
  for (const offer of page.querySelectorAll<HTMLElement>("[data-offer]")) if (isKept(offer)) offer.remove();
  for (const kind of ["input", "focusin"]) page.addEventListener(kind, (event) => askSoon(event.target));
  page.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const offer = button?.closest<HTMLElement>("[data-offer]");
    const field = offer && fieldOf(offer);
    if (!button || !offer || !field) return;
    event.preventDefault();
    field.focus();
    if (button.dataset.use === undefined) keep(offer, field);
    else use(offer, field, Number(button.dataset.use));
    offer.remove();
    asked.delete(field);
    askSoon(field);
  });
}

function askSoon(target: EventTarget | null): void {
  const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  if (!isText || !target.closest("[data-offers-around]")) return;
  clearTimeout(waiting.get(target));
  const soon = window.setTimeout(() => void ask(target), pause);
  waiting.set(target, soon);
}

async function ask(field: Field): Promise<void> {
  const text = field.value;
  const body = new URLSearchParams([["text", text], ...keptIn(field).map((phrase) => ["kept", phrase])]);
  if (body.toString() === (asked.get(field) ?? "text=")) return;
  asked.set(field, body.toString());
  const isEmpty = text.trim() === "";
  const answer = isEmpty ? null : await fetch("/nudges", { method: "POST", body }).catch(() => null);
  const html = isEmpty ? "" : answer?.ok && !answer.redirected ? await answer.text() : null;
  if (html !== null && field.value === text) show(field, html);
}

/** What stays on offer stays where it is, so that it isn't read out again and keeps the focus. */
function show(field: Field, html: string): void {
  const room = field.closest("[data-offers-around]")?.querySelector("[data-offers]");
  const answer = document.createElement("template");
  answer.innerHTML = html;
  const shown = [...(room?.children ?? [])] as HTMLElement[];
  const offers = [...answer.content.children] as HTMLElement[];
  const stay = offers.map((offer) => shown.find((old) => old.textContent === offer.textContent) ?? offer);
  stay.forEach((old, i) => (old.dataset.places = offers[i]?.dataset.places));
  for (const old of shown) if (!stay.includes(old)) old.remove();
  for (const offer of stay) if (!shown.includes(offer)) room?.append(offer);
}

/** As if typed, so that undo takes it back. */
function use(offer: HTMLElement, field: Field, suggestion: number): void {
  type Place = { start: number; end: number; instead: string[] };
  const places = JSON.parse(offer.dataset.places ?? "[]") as Place[];
  for (const { start, end, instead } of places.reverse()) {
    const words = instead[suggestion];
    const stands = field.value.slice(start, end).toLowerCase().replace(/\W+/g, " ");
    if (words === undefined || stands !== offer.dataset.offer?.replace(/\W+/g, " ")) continue;
    field.setSelectionRange(start, end);
    if (!document.execCommand("insertText", false, words)) {
      field.setRangeText(words, start, end, "end");
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
  }
}

/** Also in the form, so that a preview knows. */
function keep(offer: HTMLElement, field: Field): void {
  const phrase = offer.dataset.offer ?? "";
  const note = document.createElement("input");
  Object.assign(note, { type: "hidden", name: "kept", value: phrase });
  field.form?.append(note);
  sessionStorage.setItem(nameOf(field), JSON.stringify([...keptIn(field), phrase]));
}

function isKept(offer: HTMLElement): boolean {
  const field = fieldOf(offer);
  return field !== null && keptIn(field).includes(offer.dataset.offer ?? "");
}

function keptIn(field: Field): string[] {
  return JSON.parse(sessionStorage.getItem(nameOf(field)) ?? "[]") as string[];
}

function nameOf(field: Field): string {
  return `kept ${new URL(field.form?.action ?? location.href).pathname}`;
}

function fieldOf(offer: HTMLElement): Field | null {
  const around = offer.closest("[data-offers-around]");
  return around?.querySelector<Field>("textarea, input:not([type=hidden])") ?? null;
}
