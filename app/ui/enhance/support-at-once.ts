/**
 * Sends a form marked `data-at-once` in the background and shows its effect straight away: the form it becomes is
 * the one the server would draw next. When the server says no, the page goes the long way and shows why.
 */
export function supportAtOnce(page: Document): void {
  page.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches("form[data-at-once]")) return;
    event.preventDefault();
    void sendAtOnce(form);
  });
}

async function sendAtOnce(form: HTMLFormElement): Promise<void> {
  const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  flip(form);
  const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(() => null);
  const isDone = answer !== null && (answer.ok || answer.type === "opaqueredirect");
  if (isDone) return;
  flip(form);
  delete form.dataset.atOnce;
  form.requestSubmit();
}

/** Turns the wanted state round, and the words and the count with it. */
function flip(form: HTMLFormElement): void {
  const wanted = form.querySelector<HTMLInputElement>("input[data-wanted]");
  const button = form.querySelector<HTMLButtonElement>("button");
  if (!wanted || !button) return;
  const gives = wanted.value === "yes";
  wanted.value = gives ? "no" : "yes";
  button.setAttribute("aria-pressed", String(gives));
  for (const words of form.querySelectorAll<HTMLElement>("[data-when]")) words.hidden = (words.dataset.when === "yes") !== gives;
  const count = form.querySelector("[data-count]");
  if (count) count.textContent = String(Number(count.textContent) + (gives ? 1 : -1));
}
