const underWay = new WeakSet<HTMLFormElement>();

/**
 * Sends a form marked `data-at-once` in the background and shows its effect straight away: the form it becomes is
 * the one the server would draw next. When the server says no, the page goes the long way and shows why.
 */
export function supportAtOnce(page: Document): void {
  page.addEventListener("click", (event) => {
    const isSecondOfTwo = event.detail > 1 && event.target instanceof Element;
    if (isSecondOfTwo && event.target.closest("form[data-at-once] button")) event.preventDefault();
  });
  page.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches("form[data-at-once]")) return;
    const button = form.querySelector("button");
    if (!button) return;
    event.preventDefault();
    show(form, button, button.value);
    if (!underWay.has(form)) void sendAtOnce(form, button);
  });
}

/** Sends what is shown, and again as long as it was turned round meanwhile: the last press is what counts. */
async function sendAtOnce(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  underWay.add(form);
  let wish: string;
  do {
    wish = opposite(button.value);
    if (!(await isTaken(form, button.name, wish))) return goTheLongWay(form, button, wish);
  } while (wish !== opposite(button.value));
  underWay.delete(form);
}

async function isTaken(form: HTMLFormElement, name: string, wish: string): Promise<boolean> {
  const body = new URLSearchParams({ [name]: wish });
  const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(() => null);
  return answer !== null && (answer.ok || answer.type === "opaqueredirect");
}

function goTheLongWay(form: HTMLFormElement, button: HTMLButtonElement, wish: string): void {
  if (button.value !== wish) show(form, button, button.value);
  delete form.dataset.atOnce;
  button.click();
}

/** Draws the form as it stands once the wish is granted: the words, the count, and what the button asks for next. */
function show(form: HTMLFormElement, button: HTMLButtonElement, wish: string): void {
  button.value = opposite(wish);
  for (const words of form.querySelectorAll<HTMLElement>("[data-when]"))
    words.hidden = words.dataset.when !== wish;
  const count = form.querySelector<HTMLElement>("[data-count]");
  if (count) {
    const next = Math.max(0, Number(count.dataset.count) + (wish === "yes" ? 1 : -1));
    count.dataset.count = String(next);
    count.textContent = next.toLocaleString("en-GB");
  }
  const said = form.querySelector<HTMLElement>("[role=status]");
  if (said) said.textContent = (wish === "yes" ? said.dataset.saidYes : said.dataset.saidNo) ?? "";
}

function opposite(wish: string): string {
  return wish === "yes" ? "no" : "yes";
}
