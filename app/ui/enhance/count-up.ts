/** Puts a button for one less and one more beside each field marked `data-count-up`, named after what it counts. */
export function countUp(page: Document): void {
  for (const field of page.querySelectorAll<HTMLInputElement>("input[data-count-up]")) {
    const row = page.createElement("div");
    row.className = "count-up";
    field.replaceWith(row);
    row.append(stepButton(page, field, -1), field, stepButton(page, field, 1));
  }
}

function stepButton(page: Document, field: HTMLInputElement, step: 1 | -1): HTMLButtonElement {
  const button = page.createElement("button");
  button.type = "button";
  button.className = "count-up__step";
  button.textContent = step > 0 ? "+" : "\u2212";
  button.setAttribute("aria-label", `${field.dataset.countUp ?? ""}: one ${step > 0 ? "more" : "less"}`);
  button.addEventListener("click", () => {
    const next = (Number.parseInt(field.value, 10) || 0) + step;
    field.value = String(Math.min(999, Math.max(0, next)));
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  return button;
}
