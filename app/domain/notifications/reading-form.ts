/** What somebody wants to mark as read: everything up to the newest they were shown, or one line. */
export type ReadingWish = { upTo: number } | { ids: number[] };

const mostIds = 1000;
const number = /^[1-9]\d{0,8}$/;

/** The wish that a form holds, or null where it holds none. */
export function readReadingWish(form: FormData): ReadingWish | null {
  const [read, words] = [form.get("read"), form.get("ids")];
  if (read === "all") return numberFrom(form.get("upTo"));
  if (typeof words !== "string") return null;
  const ids = words.split(",");
  return ids.length <= mostIds && ids.every((id) => number.test(id)) ? { ids: ids.map(Number) } : null;
}

function numberFrom(text: unknown): ReadingWish | null {
  return typeof text === "string" && number.test(text) ? { upTo: Number(text) } : null;
}
