const mostWords = 5;

/**
 * The words of a name as somebody typed it, each with the spellings to look for: small, and with a capital, since not
 * every database knows the capital of every letter. As parts of a LIKE pattern with a backslash as its escape: any
 * apostrophe stands for any other, because phones type the curly one.
 */
export function nameWords(typed: string): string[][] {
  return typed
    .normalize("NFC")
    .split(/[\p{C}\s,]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, mostWords)
    .map((word) => spellings(word).map(pattern));
}

function spellings(word: string): string[] {
  const small = word.toLocaleLowerCase("en-GB");
  const [first = "", ...rest] = small;
  return [...new Set([small, first.toLocaleUpperCase("en-GB") + rest.join(""), word])];
}

function pattern(word: string): string {
  return word.replaceAll(/[\\%_]/g, "\\$&").replaceAll(/['’‘`´]/g, "_");
}
