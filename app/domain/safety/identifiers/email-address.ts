import type { Found } from "./identifier";

const at = "(?:@| ?[(\\[] ?at ?[)\\]] ?)";
const usual = new RegExp(
  `(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._%+'-]{0,63}[\\p{L}\\p{N}_+])?${at}(?<domain>[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5})`,
  "giu",
);
const spoken =
  /(?<![\p{L}\p{N}._-])[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}(?: dot [\p{L}\p{N}]{1,30}){0,3} at (?<domain>(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|aol|btinternet|sky|protonmail|me|msn)(?:\.| dot )(?:com|co\.uk|co dot uk|net))(?![\p{L}\p{N}])/giu;

/** Where staff have their addresses, besides the organisation's own. Source: NHSmail; the health services' domains. */
const staff = ["nhs.net", "nhs.uk", "nhs.scot", "hscni.net"];

/** Finds e-mail addresses other than of staff. `staffDomains` are the organisation's own; what is under them counts too. */
export function findEmailAddresses(text: string, staffDomains: readonly string[]): Found[] {
  const own = [...staff, ...staffDomains.map((domain) => domain.toLowerCase())];
  return [...text.matchAll(usual), ...text.matchAll(spoken)].flatMap((match) => {
    const domain = (match.groups?.domain ?? "").toLowerCase();
    if (own.some((one) => domain === one || domain.endsWith(`.${one}`))) return [];
    return [
      {
        kind: "email-address" as const,
        start: match.index,
        end: match.index + match[0].length,
        certainty: "asked" as const,
        reason: "is an e-mail address outside the NHS and this organisation",
      },
    ];
  });
}
