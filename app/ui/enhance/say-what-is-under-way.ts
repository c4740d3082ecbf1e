/**
 * Says that what was sent is being worked on, where sending takes a moment: the words stand on the button
 * (`data-under-way`), and a place for them in the form (`data-under-way-here`). A second press sends nothing more, and
 * a file that the server wouldn't take isn't sent at all.
 */
export function sayWhatIsUnderWay(page: Document): void {
  page.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    const place = form.querySelector<HTMLElement>("[data-under-way-here]");
    const words = event.submitter?.dataset.underWay;
    if (!place || !words) return;
    const isTooLarge = [...form.querySelectorAll<HTMLInputElement>("[data-most-bytes]")].some(holdsTooMuch);
    if (isTooLarge || place.querySelector("progress")) event.preventDefault();
    if (isTooLarge)
      place.textContent = "This file is too large. Save only the dates, the numbers and short notes.";
    else place.replaceChildren(words, page.createElement("progress"));
  });
  window.addEventListener("pageshow", () => {
    for (const place of page.querySelectorAll("[data-under-way-here]")) place.replaceChildren();
  });
}

function holdsTooMuch(input: HTMLInputElement): boolean {
  return (input.files?.[0]?.size ?? 0) > Number(input.dataset.mostBytes);
}
