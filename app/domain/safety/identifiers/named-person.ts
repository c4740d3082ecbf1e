import { isAcronym } from "./acronyms";
import { anyCase } from "./any-case";
import { isFirstName } from "./first-names";
import { before, type Found, type Span } from "./identifier";
import { isInvented, isNoName } from "./not-names";
import { isStaff } from "./staff-roles";
import { isSurname } from "./surnames";

const name = "\\p{Lu}(?:\\p{L}|['-](?=\\p{L})){0,40}";
const particles = "(?:(?:de|van|von|der|den|del|la|le|al|el|bin|di|da|dos|du|ter|ten|st\\.?) ){0,3}";
const title = "(?:Mr|Mrs|Miss|Ms|Mx|Mister|Missus|MR|MRS|MISS|mr|mrs|mx|ms)(?!\\p{L})\\.?";
const withTitle = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<title>${title}(?: (?:and|&) ${title})?)(?<space> {0,2})(?<name>${particles}${name}\\.?(?:[ -]${particles}${name}\\.?){0,2})`,
  "dgu",
);
const inSmallLetters = /(?<![\p{L}\p{N}])(?:mr|mrs|mx)\.? (?<name>\p{Ll}(?:\p{L}|['-](?=\p{L})){1,40})/gu;
const noSurname =
  /^(?:the|and|or|a|an|of|to|in|on|is|was|said|who|for|with|men|right|bean|potato|has|had|will|can|at|by|as|he|she|they|it|we|scan|scans|imaging)$/;

/** Finds people named with a title, such as “Mrs Smith”, unless they are said to be staff or are invented. */
export function findTitledPeople(text: string): Found[] {
  return [...titled(text), ...inSmall(text)].flatMap((span) => {
    const written = text.slice(span.start, span.end);
    const isAbout =
      !isInvented(text.slice(span.start, span.end + 20)) && !isMeasure(text, span.start, written);
    const hasRole = isStaff(before(text, span.start), text.slice(span.end, span.end + 80));
    return isAbout && !hasRole ? [personAt(span)] : [];
  });
}

function titled(text: string): Span[] {
  return [...text.matchAll(withTitle)].flatMap((match) => {
    const { title: called = "", name: full = "", space = "" } = match.groups ?? {};
    if (space === "" && !called.endsWith(".")) return [];
    const kept = namesOnly(full);
    const isShouted = /^M(?:R|ISS)\b/.test(called) && !/^\p{Lu}'?\p{Lu}/u.test(kept);
    if (kept === "" || isShouted || (kept.length > 1 && isAcronym(kept.replaceAll(".", "")))) return [];
    return [{ start: match.index, end: match.index + match[0].length - full.length + kept.length }];
  });
}

/** The words up to one that begins something else, without “'s” and a full stop at the end. */
function namesOnly(full: string): string {
  const words = full.split(" ");
  const end = words.findIndex((word) => isNoName(word.replace(/'s$/, "")) && word.length > 1);
  return (end === -1 ? words : words.slice(0, end)).join(" ").replace(/'s$/i, "").replace(/[.-]$/, "");
}

function inSmall(text: string): Span[] {
  return [...text.matchAll(inSmallLetters)].flatMap(({ index, 0: written, groups }) => {
    const kept = written.replace(/'s$/, "");
    return noSurname.test(groups?.name ?? "") ? [] : [{ start: index, end: index + kept.length }];
  });
}

/** “20 ms Delay”. */
function isMeasure(text: string, start: number, written: string): boolean {
  return written.startsWith("ms") && /\d ?$/.test(before(text, start));
}

const label = anyCase(
  "(?:(?:in|out|ex-)?patients?|service[- ]users?|clients?|residents?|pts?\\.?|young pe(?:rson|ople)|s/u|su)",
);
const link = anyCase(
  "(?:'s)?(?:,? (?:named|called|known (?:as|here as)|initials(?: are| is)?|initialled|by the name of|whose name is)| name(?: is|:)?| initials(?: are| is|:)?|:|,| -| \\()? {0,2}[(\"“']?",
);
const afterLabel = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<label>${label})(?<link>${link})(?<![\\p{L}\\p{N}])(?<name>\\p{L}(?:\\p{L}|[.'-](?=\\p{L})){0,40}\\.?)(?<more>(?: \\p{Lu}(?:\\p{L}|['-](?=\\p{L})){0,40}\\.?){0,2})(?![&\\p{N}]|-\\p{N}| and E\\b)`,
  "dgu",
);

/** Finds names and initials after “patient”, “service user” and the like, and names said to be a patient's. */
export function findNamedPatients(text: string): Found[] {
  return [...named(text), ...saidToBePatients(text)].map(personAt);
}

function named(text: string): Span[] {
  return [...text.matchAll(afterLabel)].flatMap((match) => {
    const { label: who = "", link: how = "", name: first = "", more = "" } = match.groups ?? {};
    if (/^pts?\.?$/i.test(who) && (/\d ?$/.test(before(text, match.index)) || /^PT/.test(who))) return [];
    if (!/^\p{Lu}/u.test(first) && !isFirstName(first)) return [];
    const initials = initialsIn(first + (isInitial(first) ? more : ""));
    const start = match.index;
    const head = match[0].length - first.length - more.length;
    if (initials !== null) {
      const isPerson = !isAcronym(initials.replace(/[^\p{L}]/gu, "")) && initials !== "I";
      return isPerson ? [{ start, end: start + head + initials.length }] : [];
    }
    const end = match.index + match[0].length;
    const after = text.slice(end - more.length, end + 60);
    const word = isInitial(first) ? (more.trim().split(" ")[0] ?? "") : first;
    if (!isLikelyName(word, who, how) || (!isFirstName(word) && isThing.test(after))) return [];
    const full = namesOnly(first + more);
    return full === "" ? [] : [{ start, end: start + head + full.length }];
  });
}

/** “patient Fairtrade group”. */
const isThing =
  /^ (?:\p{Lu}\p{L}+ )?(?:account|afternoon|app|board|book|box|campaign|card|centre|choir|class|club|committee|council|day|event|evening|evenings|fair|festival|folder|form|forum|games?|group|guide|handbook|hub|leaflet|list|lounge|machine|magazine|meeting|menu|month|morning|network|newsletter|night|page|panel|party|pilot|playlist|portal|poster|programme|project|quiz|room|scale|score|sessions?|shop|survey|system|team|tool|training|trial|trip|tv|version|week|workshop)s?\b/iu;

function isInitial(word: string): boolean {
  return /^\p{Lu}\.?$/u.test(word);
}

/** One to three capitals, with or without full stops: “J”, “JB”, “J.B.”, “J B”. */
function initialsIn(written: string): string | null {
  const [found] =
    /^(?:\p{Lu}{1,3}|(?:\p{Lu}\.){1,3}\p{Lu}?|\p{Lu}(?: \p{Lu}){1,2}|\p{Lu}\.(?: \p{Lu}\.){1,2})(?=$|\.$)/u.exec(
      written,
    ) ?? [];
  return found ?? (isInitial(written.split(" ")[0] ?? "") && written.includes(" ") ? null : null);
}

function isLikelyName(word: string, who: string, how: string): boolean {
  const plain = word.replace(/'s$/i, "").replace(/\.$/, "");
  if (isFirstName(plain) || isSurname(plain)) return true;
  if (/named|called|known/i.test(how) && /^\p{Lu}\p{Ll}+/u.test(plain)) return true;
  if (isNoName(plain) || !/^\p{Lu}\p{Ll}+/u.test(plain)) return false;
  if (/name/i.test(how)) return true;
  const isHeading = /^\p{Lu}/u.test(who) || /s$/i.test(who) || /[,:(-]/.test(how);
  return !isHeading;
}

const isOne = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<name>\\p{Lu}\\p{Ll}{1,20}(?: \\p{Lu}(?:\\p{L}|['-](?=\\p{L})){1,30})?)(?:,| \\(|,? (?:is|was|who is|who was))? ?(?:(?:a|an|our|the|one of our|another) )?(?:(?:new|young|older|long-stay|former|current) )?(?:in|out)?(?:patient|service user|resident)s?(?:\\)|(?=[,.!?;:]|$| (?:on|in|at|for|from|who|with|was|is|said|here)\\b))`,
  "gu",
);

function saidToBePatients(text: string): Span[] {
  return [...text.matchAll(isOne)].flatMap(({ index, 0: written, groups }) => {
    const [first = ""] = (groups?.name ?? "").split(" ");
    const isBracketed = written.includes("(") || !written.endsWith(")");
    return isFirstName(first) ? [{ start: index, end: index + written.length - (isBracketed ? 0 : 1) }] : [];
  });
}

function personAt(span: Span): Found {
  return { ...span, kind: "named-person", certainty: "asked", reason: "may name a patient" };
}
