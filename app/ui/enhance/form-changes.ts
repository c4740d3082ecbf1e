/** Whether somebody typed or chose something before the page's script was there, or the browser brought it back. */
export function isChanged(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (field instanceof HTMLSelectElement) return [...field.options].some(isPickedAnew);
    if (!(field instanceof HTMLInputElement)) return false;
    const isBox = field.type === "radio" || field.type === "checkbox";
    return isBox ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  });
}

/** A list in which nothing was chosen shows its first line. */
function isPickedAnew(option: HTMLOptionElement, index: number, all: HTMLOptionElement[]): boolean {
  const isNoneDefault = all.every((one) => !one.defaultSelected);
  return option.selected !== (option.defaultSelected || (isNoneDefault && index === 0));
}
