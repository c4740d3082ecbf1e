/** Asks before a page is left on which something was typed and neither sent nor kept. */
export function warnBeforeLeaving(page: Document): void {
  const changed = new Set<HTMLFormElement>();
  page.addEventListener("input", (event) => {
    const form = (event.target as HTMLElement).closest<HTMLFormElement>("form[data-keep]");
    if (form) changed.add(form);
  });
  page.addEventListener("kept", (event) => changed.delete(event.target as HTMLFormElement));
  page.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) changed.delete(event.target as HTMLFormElement);
  });
  window.addEventListener("beforeunload", (event) => {
    if (changed.size > 0) event.preventDefault();
  });
}
