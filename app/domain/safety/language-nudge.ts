import { lexicon, sources, type LexiconEntry, type Source } from "./language-lexicon";
import { leftAloneIn, type Stretch } from "./left-alone";
import {
  isAtPause,
  isCalledOfPerson,
  isDenied,
  isDoneByPerson,
  isPartOfName,
  isSaidOfThing,
  wordAfter,
  wordBefore,
  type Phrase,
} from "./said-of-whom";
import { wordsIn, type Word } from "./written-words";

/** A kinder wording on offer for words that blame people. Nobody has to take it. */
export type Nudge = {
  /** Where the words stand in the text (UTF-16). */
  start: number;
  end: number;
  /** As written. */
  text: string;
  /** As the lexicon has them: small letters, one space between words. */
  phrase: string;
  /** What could stand in their place as it is, in the case of what is written. None where only the writer knows. */
  suggestions: string[];
  reason: string;
  source: Source;
};

/**
 * Finds words that blame people, in the order of the text. Left alone: quoted speech, Markdown quotes and code,
 * addresses, names of scales, teams and policies, and the same words said of things.
 */
export function findNudges(text: string): Nudge[] {
  const words = wordsIn(text);
  const alone = leftAloneIn(text);
  const found: Nudge[] = [];
  let passed = 0;
  for (let first = 0; first < words.length; first++) {
    const match = longestAt(words, first);
    if (!match) continue;
    const { start, end } = spanOf(match.phrase);
    while (passed < alone.length && (alone[passed]?.[1] ?? 0) <= start) passed++;
    if (!touches(alone[passed], end) && isMeant(match))
      found.push(nudgeFor(text.slice(start, end), start, match));
    first = match.phrase.last;
  }
  return found;
}

type Match = { entry: LexiconEntry; written: string; phrase: Phrase };

type Candidate = { entry: LexiconEntry; written: string; parts: string[] };

const byFirstWord = indexed();

function indexed(): Map<string, Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const entry of lexicon)
    for (const written of [...Object.keys(entry.written), ...(entry.but ?? [])]) {
      const parts = written.split(" ");
      const first = parts[0] ?? "";
      index.set(first, [...(index.get(first) ?? []), { entry, written, parts }]);
    }
  for (const those of index.values()) those.sort((one, other) => other.parts.length - one.parts.length);
  return index;
}

function longestAt(words: readonly Word[], first: number): Match | null {
  const candidates = byFirstWord.get(words[first]?.plain ?? "") ?? [];
  const fits = candidates.find(({ parts }) =>
    parts.every((part, i) => {
      const word = words[first + i];
      return word?.plain === part && (i === 0 || word.gap === "space");
    }),
  );
  if (!fits) return null;
  const phrase = { words, first, last: first + fits.parts.length - 1 };
  return { entry: fits.entry, written: fits.written, phrase };
}

function spanOf({ words, first, last }: Phrase): { start: number; end: number } {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

function touches(stretch: Stretch | undefined, end: number): boolean {
  return stretch !== undefined && stretch[0] < end;
}

/** Whether it's meant as the lexicon fears. */
function isMeant({ entry, written, phrase }: Match): boolean {
  const { unlessBefore = "", unlessAfter = "" } = entry;
  if (!(written in entry.written) || isPartOfName(phrase)) return false;
  if (listed(unlessBefore, wordBefore(phrase)) || listed(unlessAfter, wordAfter(phrase))) return false;
  if (entry.denied && isDenied(phrase)) return false;
  if (entry.onlyAtPause && !isAtPause(phrase)) return false;
  if (entry.ofThings && isSaidOfThing(phrase, entry.ofThings)) return false;
  if (entry.onlyOfPeople === "did") return isDoneByPerson(phrase);
  return entry.onlyOfPeople !== "was" || isCalledOfPerson(phrase);
}

function listed(list: string, plain: string): boolean {
  return plain !== "" && ` ${list} `.includes(` ${plain} `);
}

function nudgeFor(text: string, start: number, { entry, written, phrase }: Match): Nudge {
  const isPause = isAtPause(phrase);
  const instead = entry.fitsAtPause && !isPause ? [] : (entry.written[written] ?? []);
  return {
    start,
    end: start + text.length,
    text,
    phrase: written,
    suggestions: instead.map((words) => inCaseOf(text, isPause ? atPause(words) : words)),
    reason: entry.reason,
    source: sources[entry.source],
  };
}

/** “said no to” ends in “said no” where the sentence pauses. */
function atPause(words: string): string {
  return words.replace(/ no to$/, " no");
}

function inCaseOf(text: string, words: string): string {
  if (text.length > 1 && text === text.toUpperCase()) return words.toUpperCase();
  const isCapital = /^\p{Lu}/u.test(text);
  return isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
