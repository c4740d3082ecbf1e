/** After a form came back with something to put right, the keyboard starts at the list of what that is. */
export function leadToErrors(page: Document): void {
  const summary = page.querySelector<HTMLElement>(".nhsuk-error-summary");
  if (!summary) return;
  summary.tabIndex = -1;
  summary.focus();
}
