import type { PageReader } from "./page-reader";

/** What couldn't be sent: its words as a form sends them, where they are saved as a draft, and whose page it was. */
export type Unsent = { key: string; body: string; to: string; page: string; at: number };

const keptFor = 12 * 60 * 60 * 1000;
const prefix = "unsent ";
const notWords = ["intent", "kept", "notIdentifying", "revision"];

/** What was typed and chosen in a form, without its files. */
export function wordsIn(form: HTMLFormElement): URLSearchParams {
  const pairs = [...new FormData(form)].filter(
    (pair): pair is [string, string] => typeof pair[1] === "string" && !notWords.includes(pair[0]),
  );
  return new URLSearchParams(pairs);
}

/** The same with what the server needs to know to save it: for whom, and which words it was written over. */
export function bodyOf(form: HTMLFormElement, { person }: PageReader): URLSearchParams {
  const body = wordsIn(form);
  const revision = form.elements.namedItem("revision");
  if (revision instanceof HTMLInputElement) body.set("revision", revision.value);
  body.set("person", person);
  return body;
}

export function keyOf(form: HTMLFormElement): string {
  const opened = form.elements.namedItem("opened");
  return opened instanceof HTMLInputElement ? opened.value : "";
}

/** Keeps the words of a form in this browser, for its writer alone and for a while, until they can be sent. */
export function keepUnsent(form: HTMLFormElement, reader: PageReader): void {
  const unsent: Unsent = {
    key: keyOf(form),
    body: bodyOf(form, reader).toString(),
    to: form.dataset.draft ?? "",
    page: location.pathname + location.search,
    at: reader.now,
  };
  inStorage((storage) => storage.setItem(nameOf(reader, unsent.key), JSON.stringify(unsent)));
}

export function forgetUnsent(key: string, reader: PageReader): void {
  inStorage((storage) => storage.removeItem(nameOf(reader, key)));
}

/** This person's, and nobody else's. Whatever has been here too long goes, whosever it is. */
export function unsentOf(reader: PageReader): Unsent[] {
  const kept: Unsent[] = [];
  inStorage((storage) => {
    for (const name of Object.keys(storage).filter((one) => one.startsWith(prefix))) {
      const unsent = JSON.parse(storage.getItem(name) ?? "null") as Unsent | null;
      if (!unsent || unsent.at + keptFor < reader.now) storage.removeItem(name);
      else if (name === nameOf(reader, unsent.key)) kept.push(unsent);
    }
  });
  return kept;
}

/** Whoever signs out leaves nothing behind. */
export function forgetAtSignOut(page: Document, reader: PageReader): void {
  page.addEventListener("submit", (event) => {
    const { pathname } = new URL((event.target as HTMLFormElement).action, location.href);
    if (!["/logout", "/settings/sessions"].includes(pathname)) return;
    for (const { key } of unsentOf(reader)) forgetUnsent(key, reader);
  });
}

function nameOf({ person }: PageReader, key: string): string {
  return `${prefix}${person} ${key}`;
}

/** Some browsers have no storage, or a full one. */
function inStorage(use: (storage: Storage) => void): void {
  try {
    use(localStorage);
  } catch {
    return;
  }
}
