/** Words that somebody typed, so that another sentence can follow them: with a full stop unless they end by themselves. */
export function asSentence(words: string): string {
  const typed = words.trimEnd();
  return typed === "" || /[.!?…]["”’')\]]*$/.test(typed) ? typed : `${typed}.`;
}
