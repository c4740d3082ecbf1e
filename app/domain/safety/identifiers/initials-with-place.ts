import { isAcronym, isSmallWord } from "./acronyms";
import { anyCase } from "./any-case";
import { isFirstName } from "./first-names";
import { isNoName } from "./not-names";
import { spanOf, type Found, type IdentifierKind, type Span } from "./identifier";

const initials = "\\p{Lu}(?:\\. ?\\p{Lu}(?:\\. ?\\p{Lu})?\\.?|\\p{Lu}{1,2}| \\p{Lu})";
const name = "\\p{Lu}\\p{Ll}{1,20}";
const who = `(?<who>${initials}|(?:${name} )?${name}(?: \\p{Lu}\\.?)?)`;
const place = anyCase(
  "(?:bed ?space|bed|bedroom|side ?room|room|rm|bay|cubicle|flat|seclusion room|s/r|sr)\\.?(?: (?:no\\.?|number|#))? ?#?(?:\\d{1,3}[A-Za-z]?|[A-Fa-f])(?![\\p{L}\\p{N}])",
);
const towards = anyCase(
  "(?:(?:is|was|who is|who was|moved|sleeps|stays|staying|currently|now|has been|went) ){0,2}(?:(?:in|into|from|of|at|to|on) )?(?:the |their |his |her )?",
);
const placeAfter = new RegExp(
  `(?<![\\p{L}\\p{N}.&'-])${who}(?:[ ]?[,;:/@-])?[ ]?\\(?${towards}${place}\\)?`,
  "dgu",
);
const within = anyCase("(?:(?:is|was|has|with|for|patient|pt|where) ){0,2}");
const placeBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])${place}(?:'s)?[ ]?[,;:/=-]{0,2}[ ]?[(\\[]?${within}${who}(?![\\p{L}\\p{N}&'/-])[)\\]]?`,
  "dgu",
);

/** Finds initials beside a bed or a room, and a given name beside a bed: on a ward that is one person. */
export function findInitialsWithPlace(text: string): Found[] {
  return [...text.matchAll(placeAfter), ...text.matchAll(placeBefore)].flatMap((match) => {
    const written = spanOf(match, "who");
    if (!written) return [];
    const named = text.slice(written.start, written.end);
    const span = {
      start: match.index,
      end: match.index + match[0].replace(/[\])]?$/, closing(match[0])).length,
    };
    if (isInitials(named, match[0])) return [foundAt("initials-with-place", span)];
    const name = nameIn(named);
    if (name === null || !isBesideName.test(match[0])) return [];
    return [foundAt("named-person", { ...span, start: span.start + (match[0].endsWith(named) ? 0 : name) })];
  });
}

function foundAt(kind: keyof typeof reasons & IdentifierKind, span: Span): Found {
  return { ...span, kind, certainty: "asked", reason: reasons[kind] };
}

const reasons = {
  "initials-with-place": "names a bed or a room beside somebody's initials",
  "named-person": "names a bed beside somebody's name",
};

/** Colleagues are in rooms, too; only beds are somebody's own. */
const isBesideName = /\bbed(?! ?room)/i;

/** Where the given name begins in what may have another word before it; null where there is none. */
function nameIn(words: string): number | null {
  const all = words.split(" ");
  const at = all.slice(0, 2).findIndex((word) => isFirstName(word) && !isNoName(word));
  return at === -1 ? null : all.slice(0, at).join(" ").length + (at > 0 ? 1 : 0);
}

/** A bracket at the end belongs to it only where it was opened within. */
function closing(written: string): string {
  const last = written.at(-1) ?? "";
  return (last === ")" && written.includes("(")) || (last === "]" && written.includes("[")) ? last : "";
}

function isInitials(written: string, around: string): boolean {
  const letters = written.replace(/[^\p{L}]/gu, "");
  if (!/^\p{Lu}{2,3}$/u.test(letters)) return false;
  if (written.includes(".")) return true;
  const isShouted = !/\p{Ll}/u.test(around);
  return !isAcronym(letters) && !(isShouted && isSmallWord(letters));
}
