const role =
  "(?:consultant|psychiatrist|psychologist|manager|matron|nurse|sister|doctor|surgeon|registrar|pharmacist|therapist|physiotherapist|dietitian|chaplain|imam|vicar|priest|rabbi|director|chief executive|" +
  "chair|chairman|chairwoman|governor|lead|leader|co-?ordinator|secretary|administrator|receptionist|hca|healthcare assistant|support worker|care worker|social worker|cleaner|domestic|housekeeper|cook|chef|" +
  "caterer|porter|driver|gardener|librarian|volunteer|trainer|teacher|tutor|facilitator|student|mentor|advocate|solicitor|mp|councillor|minister|commissioner|inspector|peer worker|psychotherapist|occupational therapist|" +
  "practitioner|educator|adviser|advisor|officer|engineer|electrician|plumber|estates|head of [\\p{L}]+|deputy|clinician|dentist|optician|podiatrist|chiropodist|barber|hairdresser|clerk|assistant|author|speaker|president|trustee)s?";

const after = new RegExp(
  `^(?:(?:,| \\(| -|,? who is|,? who's|,? as) ?(?:our |the |a |an |my |their )?| our )(?:[\\p{L}-]+ ){0,3}?${role}(?: [\\p{L}]+){0,2}?(?=\\s*(?:[,).;:!?]|$|- )| (?:for|of|on|at|from|in|and|who|has|will|is|came|said|agreed|showed|runs|ran|led|leads)\\b)`,
  "iu",
);
const before = new RegExp(`(?<!\\p{L})${role}:? $`, "iu");

const department =
  /^,? (?:from|in|of|at) (?:the )?(?:estates|catering|pharmacy|housekeeping|kitchen|it|hr|finance|reception|chaplaincy|library|security|facilities|communications|governance|procurement|laundry|occupational health|switchboard|stores)(?!\p{L})/iu;

/** Whether a title and a name are said to be a member of staff's, right before or after. */
export function isStaff(textBefore: string, textAfter: string): boolean {
  return before.test(textBefore) || after.test(textAfter) || department.test(textAfter);
}
