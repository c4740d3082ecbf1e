import { canBeConfirmed, unconfirmedIn, type Confirmed } from "./confirming";
import type { Identifier } from "./identifiers/identifier";
import { findIdentifiers } from "./patient-identifiers";

const nothingConfirmed: Confirmed = new Map();

/** Says where a text holds a number that can't be saved as it is, or null where it holds none. */
export function describeIdentifiers(
  value: string,
  isSaid: (found: Identifier) => boolean = () => false,
): string | null {
  if (!canHoldTenDigits(value)) return null;
  const first = findIdentifiers(value).find((found) => found.certainty === "refused" && !isSaid(found));
  return first ? `${refusal(first, value)} before you save: nothing here may identify a patient.` : null;
}

/** Ten digits of any script, or characters that are written as references; tables have thousands of cells without. */
function canHoldTenDigits(value: string): boolean {
  return value.includes("&") || (value.match(/\p{N}/gu)?.length ?? 0) >= 10;
}

/** What stands beside a field whose text holds something nobody has confirmed; null where it doesn't. */
export function describeField(
  name: string,
  value: string,
  confirmed: Confirmed = nothingConfirmed,
): string | null {
  const found = unconfirmedIn(name, value, confirmed);
  const [first] = found;
  if (!first) return null;
  const canTick = canBeConfirmed(name, found);
  const refused = found.find(({ certainty }) => certainty === "refused");
  if (refused && !canTick)
    return `${refusal(refused, value)} before you save: nothing here may identify a patient.`;
  if (!canTick) return `This holds ${found.length} things that may identify patients. Take them out.`;
  if (refused) return `${refusal(refused, value)}, or tick the box below.`;
  const more = found.length > 1 ? ` and ${found.length - 1} more` : "";
  const them = found.length > 1 ? "them" : "it";
  return `“${first.text}”${more} may identify a patient. Take ${them} out, or tick the box below.`;
}

/** What a file is called travels with it, so its name is read as a text; it can't be ticked, only changed. */
export function describeFileName(name: string): string | null {
  const [first] = findIdentifiers(name.replace(/\.\w{1,5}$/, "").replaceAll("_", " "));
  if (!first) return null;
  const what = first.certainty === "refused" ? `holds ${nameOf(first)}` : "may identify a patient";
  const part = name.slice(first.start, first.end);
  return `The file's name ${what}: “${part}”. Give the file another name, then choose it again.`;
}

/** “in line 3”, or in a text of one line “at character 8”. */
export function whereIn(value: string, { start }: Identifier): string {
  return value.includes("\n")
    ? `in line ${value.slice(0, start).split("\n").length}`
    : `at character ${start + 1}`;
}

const names: Partial<Record<Identifier["kind"], string>> = {
  "chi-number": "a CHI number",
  "hsc-number": "a Health and Care number",
};

function nameOf({ kind }: Identifier): string {
  return names[kind] ?? "an NHS number";
}

function refusal(found: Identifier, value: string): string {
  return `This holds ${nameOf(found)}: “${found.text}”, ${whereIn(value, found)}. Take it out`;
}
