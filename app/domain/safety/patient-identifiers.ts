import { findDatesOfBirth } from "./identifiers/date-of-birth";
import { findEmailAddresses } from "./identifiers/email-address";
import { findHospitalNumbers } from "./identifiers/hospital-number";
import { overlaps, type Found, type Identifier } from "./identifiers/identifier";
import { findInitialsWithPlace } from "./identifiers/initials-with-place";
import { findNamedPatients, findTitledPeople } from "./identifiers/named-person";
import { findPhoneNumbers } from "./identifiers/phone-number";
import { findPostcodes } from "./identifiers/postcode";
import { readPlainly } from "./identifiers/read-plainly";
import { findTenDigitNumbers } from "./identifiers/ten-digit-numbers";
import { ownStaffDomains } from "./staff-domains";

type Options = {
  /** The organisation's own e-mail domains; those the site is set up with unless said. */
  staffDomains?: readonly string[];
};

/**
 * Finds what may tell who a patient is, in the order in which it stands. Positions are UTF-16 offsets in the text as
 * given. Where two kinds overlap, the surer one stays. Takes time in proportion to the text.
 */
export function findIdentifiers(
  text: string,
  { staffDomains = ownStaffDomains() }: Options = {},
): Identifier[] {
  const plain = readPlainly(text);
  return surest(findAll(plain.text, staffDomains))
    .map((found) => ({ ...found, ...plain.given(found) }))
    .map((found) => ({ ...found, text: text.slice(found.start, found.end) }))
    .sort((one, other) => one.start - other.start);
}

function findAll(text: string, staffDomains: readonly string[]): Found[] {
  const numbers = findTenDigitNumbers(text);
  return [
    ...findEmailAddresses(text, staffDomains),
    ...numbers.filter((found) => found.certainty === "refused"),
    ...findDatesOfBirth(text),
    ...findHospitalNumbers(text),
    ...findPhoneNumbers(text),
    ...numbers.filter((found) => found.certainty === "asked"),
    ...findPostcodes(text),
    ...findTitledPeople(text),
    ...findInitialsWithPlace(text),
    ...findNamedPatients(text),
  ];
}

/** Surer ones come first. Everything that is kept is compared with its neighbours only. */
function surest(all: readonly Found[]): Found[] {
  const byPlace = all.map((found, rank) => ({ found, rank })).sort(byStart);
  const kept: { found: Found; rank: number }[] = [];
  for (const one of byPlace) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.found, one.found)) kept.push(one);
    else if (one.rank < last.rank) kept[kept.length - 1] = one;
  }
  return kept.map(({ found }) => found);
}

type Ranked = { found: Found; rank: number };

function byStart(one: Ranked, other: Ranked): number {
  return one.found.start - other.found.start || one.rank - other.rank;
}
