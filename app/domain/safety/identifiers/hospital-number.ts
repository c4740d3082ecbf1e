import { spanOf, type Found } from "./identifier";

const numberWord = "(?:numbers?|num|no|nr|id|ident|identifier|ref|reference|#)";
const id =
  "(?<id>(?:[a-z]{1,3}\\d[ -])?[a-z]{0,4}[-/ ]?\\d{2,10}(?:[ /-]\\d{2,6}){0,3}[a-z]?)(?![\\p{L}\\p{N}])";
const between = "[^\\p{L}\\p{N}\\n]{0,4}(?:(?:it's|it is|is|was|of|:|=)[^\\p{L}\\p{N}\\n]{0,3})?";

/** Labels that are only ever before a patient's number. */
const sure = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:m\\.?r\\.?n\\.?|medical records? ${numberWord}|hosp(?:ital)?\\.? ${numberWord}|h/n|hn:|case ?notes? ${numberWord}|` +
    `(?:patient|client|service user|inpatient|pt|su|unit|district|crn|epr|emr|health record|clinical record|case|record) ${numberWord}|` +
    `(?:rio|pas|paris|systmone|carenotes|lorenzo|emis|cerner|epic|amigos|maracis|mobius|topas) ?(?:record|${numberWord})|k number|nhs? hospital ${numberWord})\\.?` +
    `(?: ?${numberWord}\\b\\.?)?${between}${id}`,
  "dgiu",
);
/** Names of record systems: before a long number, which a year isn't. */
const systems = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:RiO|RIO|rio|PAS|PARIS|SystmOne|CareNotes|Carenotes|Lorenzo|EMIS|Cerner|Epic)[ :#-]{1,3}(?<id>[A-Za-z]{0,3}\\d{5,10}[A-Za-z]?)(?![\\p{L}\\p{N}])`,
  "dgu",
);

const beforeLabel = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<id>[a-z]{0,3}\\d{5,10}[a-z]?)[ ]?(?:(?:is|was|as) |[,(-] ?)(?:(?:his|her|their|the|a) )?(?:hosp(?:ital)? ${numberWord}|mrn|(?:patient|rio|pas) ${numberWord})(?!\\p{L})`,
  "dgiu",
);

/** Finds numbers of a hospital's own: what stands behind MRN, “hospital number”, or a record system's name. */
export function findHospitalNumbers(text: string): Found[] {
  return [sure, systems, beforeLabel]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match) => {
      const span = spanOf(match, "id");
      const digits = (match.groups?.id ?? "").replace(/\D/g, "");
      if (!span || digits.length < 4 || /^(?:19|20)\d{2}$/.test(match.groups?.id ?? "")) return [];
      return [
        {
          ...span,
          kind: "hospital-number" as const,
          certainty: "asked" as const,
          reason: "looks like a hospital's number for somebody",
        },
      ];
    });
}
