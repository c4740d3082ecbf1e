import { ask } from "./connection";
import type { PageReader } from "./page-reader";
import { forgetUnsent, keyOf, unsentOf, type Unsent } from "./unsent-words";

const wantedBack = "#unsent";

/** Saves as drafts what couldn't be sent from an earlier page, and says where they are. What can't be is offered back. */
export async function sendUnsentWords(page: Document, reader: PageReader): Promise<void> {
  const form = page.querySelector<HTMLFormElement>("form[data-unsent]");
  if (form && location.hash === wantedBack) putBack(form, reader);
  const open = form ? keyOf(form) : "";
  for (const unsent of unsentOf(reader).filter(({ key }) => key !== open)) {
    const answer = unsent.to === "" ? null : await ask(unsent.to, { method: "POST", body: bodyFrom(unsent) });
    if (unsent.to !== "" && !answer) return;
    const told = answer?.ok ? ((await answer.json()) as { outcome: string; ideaId: number }) : null;
    if (told) forgetUnsent(unsent.key, reader);
    if (told?.outcome === "saved")
      tell(page, "Words that couldn't be sent before are saved as a draft now. Only you can see it.", {
        to: `/ideas/${told.ideaId}/edit`,
        label: "Carry on with it",
      });
    if (!told)
      tell(page, "Words of yours that couldn't be sent are kept in this browser, and aren't saved yet.", {
        to: unsent.page + wantedBack,
        label: "Put them back in their form",
      });
  }
}

function bodyFrom({ body }: Unsent): URLSearchParams {
  return new URLSearchParams(body);
}

/** Their place from now on is the form. */
function putBack(form: HTMLFormElement, reader: PageReader): void {
  const unsent = unsentOf(reader).find(({ page }) => page === location.pathname + location.search);
  if (!unsent) return;
  const words = bodyFrom(unsent);
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && ["radio", "checkbox"].includes(field.type))
      field.checked = words.getAll(field.name).includes(field.value);
    else if (isFilled(field) && field.name !== "revision") field.value = words.get(field.name) ?? field.value;
  }
  for (const part of form.querySelectorAll("details")) part.open = true;
  forgetUnsent(unsent.key, reader);
  form.dispatchEvent(new Event("input", { bubbles: true }));
}

function isFilled(field: Element): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  if (field instanceof HTMLInputElement) return field.type !== "file";
  return field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
}

function tell(page: Document, words: string, { to, label }: { to: string; label: string }): void {
  const note = page.createElement("div");
  note.className = "note";
  note.setAttribute("role", "status");
  const line = page.createElement("p");
  const link = page.createElement("a");
  link.href = to;
  link.textContent = label;
  page.querySelector("main .page")?.prepend(note);
  note.append(line);
  line.append(`${words} `, link);
}
