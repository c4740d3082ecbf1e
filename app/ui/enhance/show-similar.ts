const pause = 900;

let soon = 0;
let asked = "";
let underWay: AbortController | null = null;

/**
 * After a pause in typing an idea, asks the server what resembles it and shows that below. A later question makes an
 * earlier one void. When there's no answer, nothing happens: the server asks once more before it shares anything.
 */
export function showSimilar(page: Document): void {
  const room = page.querySelector<HTMLElement>("[data-similar]");
  const form = room?.closest("form");
  if (!room || !form) return;
  form.addEventListener("input", (event) => {
    if (!isAbout(event.target)) return;
    clearTimeout(soon);
    soon = window.setTimeout(() => void ask(room, form), pause);
  });
  form.addEventListener("click", (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-support]") : null;
    if (!button) return;
    event.preventDefault();
    void support(form, button);
  });
}

function isAbout(target: EventTarget | null): boolean {
  return ["title", "noticed", "change"].includes((target as HTMLInputElement | null)?.name ?? "");
}

async function ask(room: HTMLElement, form: HTMLFormElement): Promise<void> {
  const said = (name: string) => form.querySelector<HTMLTextAreaElement>(`[name="${name}"]`)?.value ?? "";
  const title = said("title");
  const text = `${said("noticed")}\n${said("change")}`;
  const body = new URLSearchParams({ title, text, except: room.dataset.except ?? "" });
  if (body.toString() === asked) return;
  asked = body.toString();
  underWay?.abort();
  underWay = new AbortController();
  const answer = await fetch("/ideas/similar", { method: "POST", body, signal: underWay.signal }).catch(
    () => null,
  );
  const html = answer?.ok && !answer.redirected ? await answer.text() : null;
  if (html !== null && body.toString() === asked && !isBeingUsed(room)) show(room, form, html);
}

/** Nothing moves under a finger or a cursor: what stands below the room isn't being typed in, nor the list read. */
function isBeingUsed(room: HTMLElement): boolean {
  const active = document.activeElement;
  if (!active || active === document.body) return false;
  return (
    room.contains(active) || Boolean(room.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING)
  );
}

function show(room: HTMLElement, form: HTMLFormElement, html: string): void {
  const list = room.querySelector<HTMLElement>("[data-similar-list]");
  const said = room.querySelector("[data-similar-said]");
  if (!list || !said || list.dataset.html === html) return;
  const wasOpen = list.querySelector("details")?.open ?? true;
  list.dataset.html = html;
  list.innerHTML = html;
  const found = list.querySelector("details");
  if (found) found.open = wasOpen;
  const words = list.querySelector("[data-similar-words]")?.textContent ?? "";
  said.textContent = words === "" ? "" : `${words}, below the form's words.`;
  if (found?.dataset.strong === "yes" && wasOpen) rememberSeen(form);
}

/** So that the question isn't asked again before it's shared. */
function rememberSeen(form: HTMLFormElement): void {
  if (form.querySelector("[name=seenSimilar]")) return;
  const seen = document.createElement("input");
  Object.assign(seen, { type: "hidden", name: "seenSimilar", value: "yes" });
  form.append(seen);
}

/** In the background: what is typed stays as it is. When the server says no, the idea's own page says why. */
async function support(form: HTMLFormElement, button: HTMLElement): Promise<void> {
  const ideaId = button.dataset.support ?? "";
  const body = new URLSearchParams({ voted: "yes" });
  const answer = await fetch(`/ideas/${ideaId}/vote`, { method: "POST", body, redirect: "manual" }).catch(
    () => null,
  );
  const isTaken = answer !== null && (answer.ok || answer.type === "opaqueredirect");
  const said = form.querySelector<HTMLElement>(`[data-supported="${ideaId}"]`);
  if (said)
    said.textContent = isTaken ? "You support this now. Thank you." : "That didn't go through. Try again.";
  if (isTaken) button.hidden = true;
}
