type Why = { field: string; mayIdentify: boolean };

const words =
  "Something here may identify a patient, so it isn't saved as a draft. It stays in this form, and nowhere else, until you take it out or press a button below.";

/** Beside each field in which something was found, once, as long as it's so. */
export function sayWhyNotKept(form: HTMLFormElement, why: readonly Why[]): void {
  const fields = why.filter(({ mayIdentify }) => mayIdentify).map(({ field }) => field);
  for (const note of form.querySelectorAll<HTMLElement>("[data-not-kept]"))
    if (!fields.includes(note.dataset.notKept ?? "")) note.remove();
  for (const name of fields) {
    const field = form.querySelector(`[name="${CSS.escape(name)}"]`);
    if (!field || form.querySelector(`[data-not-kept="${CSS.escape(name)}"]`)) continue;
    const note = document.createElement("p");
    note.className = "not-kept";
    note.dataset.notKept = name;
    note.textContent = words;
    field.after(note);
  }
}
