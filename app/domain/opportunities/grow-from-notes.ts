type NoteWords = { moment: string; noticed: string; possible: string };

/** As many as fit into what an idea says of what was noticed. */
export const mostNotes = 6;

/** The notes that an address names: `?opportunities=1,2`, or one after the other as a form sends them. */
export function readNoteIds(params: URLSearchParams): number[] {
  const words = params.getAll("opportunities").flatMap((value) => value.split(","));
  const ids = words.filter((word) => /^[1-9]\d{0,8}$/.test(word)).map(Number);
  return [...new Set(ids)].slice(0, mostNotes);
}

/** The list of notes was sent, and nothing in it was ticked. */
export function isWithoutTicks(params: URLSearchParams): boolean {
  return params.get("from") === "notes" && readNoteIds(params).length === 0;
}

/** What an idea begins with that grows out of notes. Its moment is theirs where they agree. */
export function beginningOf(notes: readonly NoteWords[]): { noticed: string; moment: string } {
  const [first, ...others] = new Set(notes.map(({ moment }) => moment));
  return {
    noticed: notes
      .map(({ noticed, possible }) => `${noticed}\n\nWhat might have been: ${possible}`)
      .join("\n\n"),
    moment: others.length === 0 ? (first ?? "") : "",
  };
}
