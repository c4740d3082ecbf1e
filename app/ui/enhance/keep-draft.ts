import { ask, untilItWorks } from "./connection";
import { isChanged } from "./form-changes";
import { sayWhyNotKept } from "./say-why-not-kept";
import type { PageReader } from "./page-reader";
import { bodyOf, forgetUnsent, keepUnsent, keyOf, wordsIn } from "./unsent-words";

type Draft = {
  form: HTMLFormElement;
  reader: PageReader;
  /** The words that the server has, or has refused. */
  settled: string;
  timer: number;
  /** When the first word was typed that isn't saved yet. */
  since: number;
  isUnderWay: boolean;
  isOffline: boolean;
  isOver: boolean;
};

type Answer = {
  outcome: string;
  ideaId: number;
  revision: number;
  why: { field: string; mayIdentify: boolean }[];
};

const pause = 1500;
const longest = 10_000;

const said = {
  saved: "Saved as a draft, only you can see it.",
  offline:
    "There's no connection. Your words are kept in this browser for you, and saved when it's back. They go from here after 12 hours, or when you sign out.",
  signedOut:
    "You've been signed out. Press a button below to sign in again and carry on with what you typed.",
  conflict:
    "This draft was changed in another window or on another device. What you type here isn't saved until you press a button below.",
  refused: "This isn't a draft any more. What you type here isn't saved until you press a button below.",
  notKept:
    "What you typed last isn't saved as a draft. It stays in this form until you press a button below.",
};

/** Saves what is typed into a form marked `data-draft` after each pause, and says so. */
export function keepDraft(page: Document, reader: PageReader): void {
  for (const form of page.querySelectorAll<HTMLFormElement>("form[data-draft]")) {
    const state = { timer: 0, since: 0, isUnderWay: false, isOffline: false, isOver: false };
    const isEarly = isChanged(form);
    const draft: Draft = { form, reader, settled: isEarly ? "" : wordsIn(form).toString(), ...state };
    if (isEarly) saveSoon(draft, 0);
    form.addEventListener("input", (event) => saveSoon(draft, event.timeStamp));
    page.addEventListener("visibilitychange", () => page.hidden && void save(draft, { keepalive: true }));
    page.addEventListener("submit", (event) => {
      if (event.target === form && !event.defaultPrevented) draft.isOver = true;
    });
    window.addEventListener("pageshow", () => (draft.isOver = false));
  }
}

function saveSoon(draft: Draft, at: number): void {
  if (!draft.timer) draft.since = at;
  clearTimeout(draft.timer);
  draft.timer = window.setTimeout(() => void save(draft), Math.min(pause, draft.since + longest - at));
}

/** Answers whether the server could be asked. */
async function save(draft: Draft, how: RequestInit = {}): Promise<boolean> {
  const { form, reader } = draft;
  clearTimeout(draft.timer);
  draft.timer = 0;
  const words = wordsIn(form).toString();
  if (draft.isOver || draft.isUnderWay || words === draft.settled) return true;
  draft.isUnderWay = true;
  const body = bodyOf(form, reader);
  const answer = await ask(form.dataset.draft ?? "", { method: "POST", body, ...how });
  draft.isUnderWay = false;
  if (draft.isOver) return true;
  if (!answer || answer.status === 429) return wait(draft);
  draft.isOffline = false;
  if (answer.status < 500) draft.settled = words;
  if (answer.ok) forgetUnsent(keyOf(form), reader);
  await settle(draft, answer);
  if (wordsIn(form).toString() !== words) saveSoon(draft, 0);
  return true;
}

function wait(draft: Draft): boolean {
  keepUnsent(draft.form, draft.reader);
  say(draft.form, said.offline);
  if (!draft.isOffline) untilItWorks(() => save(draft));
  draft.isOffline = true;
  return false;
}

async function settle(draft: Draft, answer: Response): Promise<void> {
  const { form } = draft;
  const told = (await answer.json().catch(() => ({}))) as Partial<Answer>;
  sayWhyNotKept(form, told.why ?? []);
  draft.isOver = answer.status === 401 || answer.status === 409;
  if (answer.status === 401) say(form, said.signedOut);
  else if (told.outcome === "saved") show(form, told);
  else if (told.outcome === "nothing") say(form, "");
  else if (told.outcome === "conflict") say(form, said.conflict);
  else say(form, told.outcome === "refused" ? said.refused : said.notKept);
}

function show(form: HTMLFormElement, { ideaId = 0, revision = 0 }: Partial<Answer>): void {
  const field = form.elements.namedItem("revision");
  if (field instanceof HTMLInputElement) field.value = String(revision);
  const discard = form.querySelector<HTMLElement>("[data-draft-discard]");
  discard?.removeAttribute("hidden");
  discard?.querySelector("a")?.setAttribute("href", `/ideas/${ideaId}/deletion`);
  history.replaceState(null, "", `/ideas/${ideaId}/edit`);
  form.dispatchEvent(new Event("kept", { bubbles: true }));
  say(form, said.saved);
}

/** Once, however often it is so. */
export function say(form: HTMLFormElement, words: string): void {
  const place = form.querySelector("[data-draft-said]");
  if (place && place.textContent !== words) place.textContent = words;
}
