import { dateInARow, dayAndMonth, isoDate, monthAndYear, numericDate, wordedDate, yearIn } from "./dates";
import { before, type Found } from "./identifier";

const full = `${isoDate}|${numericDate}|${wordedDate}`;
const label =
  /(?<![\p{L}\p{N}])(?:(?<dob>d\.? ?o\.? ?b(?![\p{L}])\.?|d\/o\/b|dates? of birth|birth ?date|birthdate|birth date)|(?<born>born|birthday|b\.))/giu;
const afterLabel = new RegExp(
  `^(?<gap>(?: ?\\([^)\\d]{1,40}\\))?[^\\d]{0,16}?)(?<date>${full}|${monthAndYear}|${dateInARow}|${dayAndMonth}|(?:19|20)\\d{2}(?!\\d))`,
  "diu",
);
const afterBorn = new RegExp(`^(?<gap>[^\\d\\n.;]{0,24}?)(?<date>${full}|${monthAndYear})`, "diu");
const afterBornYear = /^ (?<gap>(?:around |about |back )?in )(?<date>(?:19|20)\d{2})(?!\d)/di;
const beforeLabel = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?<date>${full})[ ]?[,(-]?[ ]?(?:(?:is|was|as|=) )?(?:(?:her|his|their|the|my|a) )?(?:patient's )?(?:d\\.?o\\.?b(?!\\p{L})|date of birth|birth ?date|birthday)`,
  "dgiu",
);
const longAgo = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?:${isoDate}|\\d{1,2}(?:/\\d{1,2}/|-\\d{1,2}-|\\.\\d{1,2}\\.)(?:18|19|20)\\d{2})(?![\\p{L}\\p{N}/-])`,
  "giu",
);

/** Years of a full date that can be somebody's birth and is hardly ever a meeting's or an audit's. */
const firstBirthYear = 1905;
const lastBirthYear = 2009;
/** From here on, a date after “born” is an idea's or a project's as often as a person's. */
const firstRecentYear = 2016;

const thingBefore =
  /(?:idea|project|plan|scheme|group|ward|unit|team|service|practice|pathway|nhs|trust|hospital|club|cafe|garden|choir|board|tool|huddle|programme|campaign|movement|concept|it|that|this|which|pilot|initiative)s?(?:,? (?:was|were|is|has been|had been|got))?(?: (?:first|really|itself))? $/i;
const personBefore =
  /(?:^|[^\p{L}])(?:he|she|they|who|patient|client|resident|user|person|man|woman|lady|gentleman|mother|father)(?:'s)?(?: (?:was|were|is))? $/iu;
const history =
  /(?:since|from|until|till|to|by|before|after|dated?|version|policy|opened|published|issued|reviewed|founded|act|of|last reviewed|updated|v|between|starting|ended|ending|closed|built|valid)[\s:(]{1,3}$/i;

/** Finds dates of birth: a date beside “dob”, “date of birth” or “born”, and a full date in figures from long ago. */
export function findDatesOfBirth(text: string): Found[] {
  return [...besideLabel(text), ...fromBeforeLabel(text), ...fromLongAgo(text)];
}

function besideLabel(text: string): Found[] {
  return [...text.matchAll(label)].flatMap((match) => {
    const end = match.index + match[0].length;
    const rest = text.slice(end, end + 70);
    const textBefore = before(text, match.index);
    const isBorn = match.groups?.born !== undefined;
    const date = isBorn ? dateAfterBorn(rest, textBefore) : dateAfterDob(rest);
    return date ? [foundAt(end + date.start, end + date.end)] : [];
  });
}

type Date = { start: number; end: number };

function dateAfterDob(rest: string): Date | null {
  const match = afterLabel.exec(rest);
  const date = dateIn(match);
  if (!match || !date) return null;
  const isApart = /\b(?:on|from|since|by|until|at|in|after|before|and|for)\b/i.test(match.groups?.gap ?? "");
  const year = yearIn(match.groups?.date ?? "");
  return isApart && (year === null || year > lastBirthYear + 10) ? null : date;
}

function dateAfterBorn(rest: string, textBefore: string): Date | null {
  if (thingBefore.test(textBefore)) return null;
  const match = afterBorn.exec(rest) ?? (personBefore.test(textBefore) ? afterBornYear.exec(rest) : null);
  const year = yearIn(match?.groups?.date ?? "");
  return year !== null && year >= firstRecentYear ? null : dateIn(match);
}

function dateIn(match: RegExpExecArray | null): Date | null {
  const [start, end] = match?.indices?.groups?.date ?? [];
  return start === undefined || end === undefined ? null : { start, end };
}

function fromBeforeLabel(text: string): Found[] {
  return [...text.matchAll(beforeLabel)].flatMap((match) => {
    const date = dateIn(match);
    const year = yearIn(match.groups?.date ?? "");
    return date && (year === null || year < firstRecentYear) ? [foundAt(date.start, date.end)] : [];
  });
}

function fromLongAgo(text: string): Found[] {
  return [...text.matchAll(longAgo)].flatMap(({ index, 0: date }) => {
    const year = yearIn(date) ?? 0;
    const isBirth = year >= firstBirthYear && year <= lastBirthYear;
    return isBirth && !history.test(before(text, index)) ? [foundAt(index, index + date.length)] : [];
  });
}

function foundAt(start: number, end: number): Found {
  return { kind: "date-of-birth", start, end, certainty: "asked", reason: "looks like a date of birth" };
}
