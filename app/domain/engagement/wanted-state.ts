/** The state a button asks for, whatever state there is now; null where it asks for none that exists. */
export function readWanted(form: FormData, name: string): boolean | null {
  const wanted = form.get(name);
  if (wanted === "yes") return true;
  return wanted === "no" ? false : null;
}
