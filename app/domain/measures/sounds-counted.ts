const PEOPLE =
  "people|persons?|patients?|staff|nurses?|carers?|visitors?|residents?|colleagues?|men|women|children";
const HAPPENINGS =
  "times|events?|incidents?|episodes?|falls?|alarms?|calls?|complaints?|injur(?:y|ies)|restraints?|holds|seclusions?|assaults?|absences?|admissions?|readmissions?|discharges?|deaths?|errors?|transfers?|tranquillisations?";
const COUNTED = new RegExp(`(?<![\\p{L}-])(?:${PEOPLE}|${HAPPENINGS})(?![\\p{L}-])`, "iu");
const MEASURED =
  /(?<!\p{L})(?:minutes?|mins?|hours?|hrs?|seconds?|days|scores?|points|metres?|k?m|cm|kg|steps|decibels?|degrees|pounds|%|per cent|average|mean|median|£)(?!\p{L})/iu;

/**
 * The word for people, or for what happens to them, by which something measured gives itself away as a count; null
 * where its unit says what is measured, or nothing sounds like it. Only ever a reason to ask.
 */
export function soundsCounted({ name, unit }: { name: string; unit: string }): string | null {
  const inUnit = COUNTED.exec(unit)?.[0] ?? null;
  if (inUnit || MEASURED.test(unit) || MEASURED.test(name)) return inUnit;
  return COUNTED.exec(name)?.[0] ?? null;
}
