import { ask, untilItWorks } from "./connection";
import { say } from "./keep-draft";
import type { PageReader } from "./page-reader";
import { forgetUnsent, keepUnsent, keyOf } from "./unsent-words";

const waiting = new WeakMap<HTMLFormElement, HTMLElement>();
const connected = new WeakSet<HTMLFormElement>();

const words =
  "There's no connection. Nothing is lost: this is sent when it's back, if you leave this page open. Until then your words are kept in this browser for you, for 12 hours at most, or until you sign out.";

/** Sends a form marked `data-unsent` once the server can be reached; until then its words are kept here. */
export function sendWhenConnected(page: Document, reader: PageReader): void {
  page.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    const button = event.submitter;
    if (!form.matches("[data-unsent]") || !button || connected.delete(form)) return;
    event.preventDefault();
    const isWaiting = waiting.has(form);
    waiting.set(form, button);
    if (!isWaiting) void send(form, reader).then((sent) => sent || untilItWorks(() => send(form, reader)));
  });
}

async function send(form: HTMLFormElement, reader: PageReader): Promise<boolean> {
  const isReached = await ask("/healthcheck", { method: "HEAD", cache: "no-store" });
  if (!isReached) {
    keepUnsent(form, reader);
    say(form, words);
    return false;
  }
  forgetUnsent(keyOf(form), reader);
  connected.add(form);
  waiting.get(form)?.click();
  waiting.delete(form);
  return true;
}
