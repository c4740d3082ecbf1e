const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const nth = "\\d{1,2} ?(?:st|nd|rd|th)?";
const century = "(?:18|19|20)\\d{2}";
const year = `(?:${century}|'?\\d{2})(?!\\d)`;
const longYear = `${century}(?!\\d)`;

/** 3/4/85, 03-04-1985, 3.4.85, 3 4 1985; also month first. */
export const numericDate = `\\d{1,2}(?: ?/ ?\\d{1,2} ?/ ?|-\\d{1,2}-|\\.\\d{1,2}\\.| \\d{1,2} |_\\d{1,2}_)${year}`;

/** 1985-04-03. */
export const isoDate = `${century}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)`;

/** 4th of May 1962, 4 May '62, 4-May-1962, May 4th, 1962. */
export const wordedDate = `(?:${nth}(?: of)?(?: the)?[ ,./-]{0,3}${month}[ ,./-]{0,3}${year}|${month} ${nth},? ${longYear})`;

/** May 1962. */
export const monthAndYear = `${month},? (?:of )?${longYear}`;

/** 4 May, without a year. */
export const dayAndMonth = `${nth}(?: of)? ${month}(?![a-z])`;

/** 03041985 or 030485. */
export const dateInARow = "(?:\\d{8}|\\d{6})(?!\\d)";

/** The year as written in full, or null where there are two digits or none. */
export function yearIn(date: string): number | null {
  const [found] = /(?:18|19|20)\d{2}(?!\d)/.exec(date) ?? [];
  return found === undefined ? null : Number(found);
}
