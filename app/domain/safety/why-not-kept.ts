import { findInField } from "./confirming";
import type { FieldErrors, Typed } from "./read-form";

/** Of each field that kept words from being saved, whether it may identify a patient. Never the words themselves. */
export function whyNotKept({ errors, typed }: { errors: FieldErrors; typed: Typed }) {
  return Object.keys(errors).map((field) => ({
    field,
    mayIdentify: [typed[field] ?? []].flat().some((text) => findInField(field, text).length > 0),
  }));
}
