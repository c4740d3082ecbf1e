/**
 * The key of one opened form, drawn when its page was: whatever it sends, and however often, is about one idea. Null
 * where there is none.
 */
export function readFormKey(form: FormData): string | null {
  const key = form.get("opened");
  return typeof key === "string" && /^[\w-]{22}$/.test(key) && !/\d{9}/.test(key) ? key : null;
}
