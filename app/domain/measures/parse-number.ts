import type { MeasureKind } from "./measure-kinds";

/** A number, null for a point that is missing, or what is wrong and what to type instead. */
export type ParsedNumber = { number: number | null } | { problem: string };

const LARGEST = 1e12;
const MISSING = /^(?:|-|–|—|n\/?a|#n\/a|none|missing|blank)$/i;
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const WITH_THOUSANDS = /^[+-]?\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/;
const WITH_DOTS = /^\d{1,3}(?:\.\d{3})+$/;
const WITH_DECIMAL_COMMA = /^[+-]?\d+,\d{1,2}$/;

/**
 * A number as it stands in a spreadsheet: 12, 1,200, 12.5, 12,5, and 45% where a value is measured.
 * Where commas are a file's decimal signs (`hasCommas`), 1.000 may be a thousand, and is asked after.
 * An empty cell, a dash or n/a is a missing point. People and events are counted in whole numbers from 0.
 */
export function parseNumber(typed: string, kind: MeasureKind, hasCommas = false): ParsedNumber {
  const text = tidy(typed);
  if (isMissing(text)) return { number: null };
  if (kind !== "value" && WITH_DOTS.test(text))
    return {
      problem: `“${text.slice(0, 30)}” could be thousands or a part of one. Type it without the dot.`,
    };
  if (kind === "value" && hasCommas && WITH_DOTS.test(text) && !text.startsWith("0"))
    return { problem: `“${text.slice(0, 30)}” ${COULD_BE_THOUSANDS}` };
  const number = read(kind === "value" ? text.replace(/ ?%$/, "") : text);
  if (number === null)
    return { problem: `“${text.slice(0, 30)}” isn't a number we can read. ${EXAMPLES[kind]}` };
  if (Math.abs(number) > LARGEST)
    return { problem: `“${text.slice(0, 30)}” is larger than we can draw. Check it.` };
  if (kind !== "value" && !isCount(number)) {
    return { problem: `“${text.slice(0, 30)}” can't be a count. ${EXAMPLES[kind]}` };
  }
  return { number: number === 0 ? 0 : number };
}

const COULD_BE_THOUSANDS =
  "could be thousands, or not. If it is, write it without the dot. If it isn't, write one or two figures after the dot, like 1.5.";

export function isMissing(typed: string): boolean {
  return MISSING.test(tidy(typed));
}

const EXAMPLES: Record<MeasureKind, string> = {
  count: "Type a whole number, like 12.",
  ratio: "Type how many, then out of how many, as two whole numbers, like 7 and 10.",
  rate: "Type how many events, then how many occupied bed days, as two whole numbers, like 4 and 540.",
  value: "Type a number, like 12 or 12.5.",
  "days-between": "Leave the number out: the days are counted from the dates.",
  "bed-days-between": "Type the occupied bed days as a whole number, like 340.",
};

function tidy(typed: string): string {
  return typed
    .slice(0, 200)
    .replace(/[\s\u00A0\u2009\u202F]+/g, " ")
    .replace(/^[−–](?=\d)/, "-")
    .trim();
}

function read(text: string): number | null {
  if (PLAIN.test(text)) return Number(text);
  if (WITH_THOUSANDS.test(text)) return Number(text.replace(/[, ]/g, ""));
  if (WITH_DECIMAL_COMMA.test(text)) return Number(text.replace(",", "."));
  return null;
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 0;
}
